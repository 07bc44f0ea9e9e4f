package org.mainstay.engine.location;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.engine.effort.Effort;
import org.mainstay.engine.effort.Ending;
import org.mainstay.engine.synthetic.Size;

class PMedianTest {

    private static final Effort PLENTY = Effort.of(10_000_000_000L);

    /// A line of five villages, 1 apart, the last one with ten people.
    private static final Journeys LINE =
            OrLibrary.parse("5 4 1  1 2 1  2 3 1  3 4 1  4 5 1").journeys();

    @Test
    void oneSiteStandsInTheMiddle() {
        var choice = PMedian.of(LINE, 0).choose(1, PLENTY);
        assertThat(choice.sites()).containsExactly(2);
        assertThat(choice.value()).isEqualTo(6);
        assertThat(choice.proven()).isTrue();
        assertThat(choice.bound()).isEqualTo(6);
        assertThat(choice.gap()).isZero();
    }

    @Test
    void anEdgeListedTwiceKeepsItsLastLength() {
        var journeys = OrLibrary.parse("2 2 1  1 2 9  1 2 4").journeys();
        assertThat(PMedian.of(journeys, 0).travel(List.of(0))).isEqualTo(4);
    }

    @Test
    void asManySitesAsVillagesLeaveNoTravel() {
        var choice = PMedian.of(LINE, 0).choose(5, PLENTY);
        assertThat(choice.sites()).containsExactly(0, 1, 2, 3, 4);
        assertThat(choice.value()).isZero();
        assertThat(choice.proven()).isTrue();
    }

    @Test
    void withoutAnySiteEverybodyPaysTheWorst() {
        assertThat(PMedian.of(LINE, 0).choose(0, PLENTY).sites()).isEmpty();
    }

    @Test
    void whoCanReachNoOpenSiteCountsAsBeyond() {
        var journeys =
                Journeys.of(new double[] {10, 1, 5}, 2, new int[] {0, 1, 2, 2}, new int[] {0, 1}, new double[] {3, 4});
        var choice = PMedian.of(journeys, 20).choose(1, PLENTY);
        assertThat(choice.sites()).containsExactly(0);
        assertThat(choice.value()).isEqualTo(10 * 3 + 20);
        assertThat(choice.leftOut()).containsExactly(2);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void noChoiceIsBetterThanAProvenOne(long seed) {
        var journeys = Instances.random(seed, 30, 10);
        var median = PMedian.of(journeys, 0);
        for (var count = 1; count <= 4; count++) {
            var choice = median.choose(count, PLENTY);
            var least = Instances.choices(10, count).stream()
                    .mapToDouble(median::travel)
                    .min()
                    .orElseThrow();
            assertThat(choice.value()).isCloseTo(least, within(1e-9 * least));
            assertThat(choice.proven()).isTrue();
            assertThat(choice.sites()).hasSize(count);
        }
    }

    @Test
    void theSmallPlaceHasItsKnownAnswer() {
        var choice = PMedian.of(Instances.everywhere(Size.S1, 200, 50), 0).choose(10, PLENTY);
        assertThat(choice.value()).isCloseTo(1_366_811_194.5574, within(1e-4));
        assertThat(choice.proven()).isTrue();
    }

    @Test
    void theBoroughHasItsKnownAnswer() {
        var choice = PMedian.of(Instances.everywhere(Size.S1, 1000, 200), 0).choose(10, PLENTY);
        assertThat(choice.value()).isCloseTo(6_643_570_951.8852, within(1e-4));
        assertThat(choice.sites()).containsExactly(45, 54, 70, 107, 128, 136, 157, 165, 183, 190);
        assertThat(choice.proven()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 5819",
        "2, 4093",
        "3, 4250",
        "4, 3034",
        "5, 1355",
        "6, 7824",
        "7, 5631",
        "8, 4445",
        "9, 2734",
        "10, 1255"
    })
    void theOrLibraryIsSolvedWithProof(int number, double optimum) {
        var library = OrLibrary.read(number);
        var choice = PMedian.of(library.journeys(), 0).choose(library.open(), PLENTY);
        assertThat(choice.value()).isEqualTo(optimum);
        assertThat(choice.bound()).isEqualTo(optimum);
        assertThat(choice.proven()).isTrue();
    }

    @Test
    void littleEffortStillGivesSitesAndABound() {
        var choice = PMedian.of(Instances.everywhere(Size.S1, 200, 50), 0).choose(10, Effort.of(100_000));
        assertThat(choice.ending()).isEqualTo(Ending.SPENT);
        assertThat(choice.sites()).hasSize(10);
        assertThat(choice.bound()).isLessThan(1_366_811_194.56);
        assertThat(choice.value()).isGreaterThan(1_366_811_194.55);
        assertThat(choice.gap()).isPositive();
    }

    @Test
    void aCancelledSearchSaysSo() {
        var choice =
                PMedian.of(Instances.everywhere(Size.S1, 200, 50), 0).choose(10, Effort.of(Long.MAX_VALUE, () -> true));
        assertThat(choice.ending()).isEqualTo(Ending.CANCELLED);
        assertThat(choice.sites()).hasSize(10);
    }

    @Test
    void theNextSiteSavesMost() {
        var next = PMedian.of(LINE, 0).oneMore(List.of(0)).orElseThrow();
        assertThat(next.site()).isEqualTo(3);
        assertThat(next.change()).isEqualTo(10 - 3);
    }

    @Test
    void theSiteToCloseCostsLeast() {
        var close = PMedian.of(LINE, 0).oneFewer(List.of(0, 3, 4)).orElseThrow();
        assertThat(close.site()).isEqualTo(4);
        assertThat(close.change()).isEqualTo(1);
    }

    @Test
    void whereAllIsOpenThereIsNoFurtherSite() {
        assertThat(PMedian.of(LINE, 0).oneMore(List.of(0, 1, 2, 3, 4))).isEmpty();
        assertThat(PMedian.of(LINE, 0).oneFewer(List.of())).isEmpty();
    }
}
