package org.mainstay.engine.location;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.engine.effort.Effort;
import org.mainstay.engine.synthetic.Size;

class MaximalCoverTest {

    private static final Effort PLENTY = Effort.of(20_000_000_000L);

    @Test
    void oneSiteCoversTheMostPeople() {
        var coverage = CoverageSets.of(
                List.of(5.0, 4.0, 3.0, 7.0), 3, List.of(List.of(0), List.of(0, 1), List.of(1), List.of()));
        var choice = MaximalCover.of(coverage).choose(1, PLENTY);
        assertThat(choice.sites()).containsExactly(0);
        assertThat(choice.value()).isEqualTo(9);
        assertThat(choice.leftOut()).containsExactly(3);
        assertThat(choice.proven()).isTrue();
    }

    @Test
    void sitesThatCoverNobodyFillUpWhatIsAskedFor() {
        var coverage = CoverageSets.of(List.of(5.0), 3, List.of(List.of(2)));
        assertThat(MaximalCover.of(coverage).choose(2, PLENTY).sites()).containsExactly(0, 2);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void noChoiceCoversMoreThanAProvenOne(long seed) {
        var coverage = Instances.random(seed, 40, 12).within(25);
        for (var count = 1; count <= 5; count++) {
            var choice = MaximalCover.of(coverage).choose(count, PLENTY);
            var most = Instances.choices(12, count).stream()
                    .mapToDouble(coverage::covered)
                    .max()
                    .orElseThrow();
            assertThat(choice.value()).isEqualTo(most);
            assertThat(choice.bound()).isEqualTo(most);
            assertThat(choice.proven()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void openingTheBestSiteEachTimeCoversItsShareOfTheMost(long seed) {
        var coverage = Instances.random(seed, 40, 12).within(25);
        var most = MaximalCover.of(coverage).choose(4, PLENTY).value();
        assertThat(coverage.covered(greedy(coverage, 4))).isGreaterThanOrEqualTo((1 - 1 / Math.E) * most);
    }

    @Test
    void theBoroughHasItsKnownAnswer() {
        var coverage = Instances.within3km(Size.S1);
        var choice = MaximalCover.of(coverage).choose(10, PLENTY);
        assertThat(choice.value()).isEqualTo(1_326_913);
        assertThat(choice.proven()).isTrue();
        assertThat(greedy(coverage, 10)).containsExactly(152, 32, 68, 179, 145, 85, 190, 107, 4, 169);
        assertThat(coverage.covered(greedy(coverage, 10))).isEqualTo(1_284_256);
    }

    @Test
    void theCountyHasItsKnownAnswer() {
        var coverage = Instances.within3km(Size.S2);
        assertThat(coverage.covered(greedy(coverage, 50))).isEqualTo(9_403_707);
        assertThat(greedy(coverage, 50)).startsWith(1950, 1179, 430, 512, 879);
        var quick = MaximalCover.of(coverage).choose(50, Effort.of(300_000_000));
        assertThat(quick.gap()).isLessThanOrEqualTo(0.005);
        assertThat(quick.bound()).isGreaterThanOrEqualTo(9_684_365);
    }

    @Test
    @EnabledIfSystemProperty(named = "slow", matches = "true", disabledReason = "asked for with -Pslow")
    void theCountyIsProven() {
        var choice = MaximalCover.of(Instances.within3km(Size.S2)).choose(50, PLENTY);
        assertThat(choice.value()).isEqualTo(9_684_365);
        assertThat(choice.proven()).isTrue();
    }

    @Test
    void theCountryHasItsKnownGreedyAnswer() {
        var coverage = Instances.within3km(Size.S3);
        var greedy = greedy(coverage, 200);
        assertThat(greedy).startsWith(2532, 4463, 9819, 2449, 8718);
        assertThat(coverage.covered(greedy)).isEqualTo(25_191_990);
    }

    @Test
    void fiveSitesWithin60CoverThisManyNodesOfTheFirstOfTheLibrary() {
        var library = OrLibrary.read(1);
        var choice = MaximalCover.of(library.journeys().within(60)).choose(5, PLENTY);
        assertThat(choice.value()).isEqualTo(59);
        assertThat(choice.proven()).isTrue();
    }

    @Test
    void theNextSiteCoversMostOfThoseWhoLackOne() {
        var coverage = CoverageSets.of(List.of(5.0, 4.0, 3.0), 3, List.of(List.of(0, 2), List.of(2), List.of(1)));
        var cover = MaximalCover.of(coverage);
        assertThat(cover.oneMore(List.of(0))).contains(new Outlet(2, 4));
        assertThat(cover.oneFewer(List.of(0, 1, 2))).contains(new Outlet(0, 0));
    }

    private static List<Integer> greedy(CoverageSets coverage, int count) {
        var rows = new Rows();
        IntStream.range(0, coverage.areas())
                .forEach(
                        area -> rows.add(coverage.near(area), new double[coverage.depth(area)], coverage.people(area)));
        return new Greedy(Allocation.of(rows, coverage.sites(), count).table(), PLENTY).open(count);
    }
}
