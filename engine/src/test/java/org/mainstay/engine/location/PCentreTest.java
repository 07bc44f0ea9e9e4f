package org.mainstay.engine.location;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.engine.effort.Effort;
import org.mainstay.engine.effort.Ending;
import org.mainstay.engine.synthetic.Size;

class PCentreTest {

    private static final Effort PLENTY = Effort.of(10_000_000_000L);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void noChoiceBringsTheWorstServedNearerThanAProvenOne(long seed) {
        var centre = PCentre.of(Instances.random(seed, 30, 10));
        for (var count = 1; count <= 4; count++) {
            var choice = centre.choose(count, PLENTY);
            var least = Instances.choices(10, count).stream()
                    .mapToDouble(centre::worst)
                    .min()
                    .orElseThrow();
            assertThat(choice.value()).isEqualTo(least);
            assertThat(choice.bound()).isEqualTo(least);
            assertThat(choice.proven()).isTrue();
            assertThat(choice.sites()).hasSize(count);
        }
    }

    @Test
    void whereTooFewSitesCannotReachEverybodyNoLimitIsEnough() {
        var apart =
                Journeys.of(new double[] {1, 1, 1}, 2, new int[] {0, 1, 2, 2}, new int[] {0, 1}, new double[] {2, 3});
        var one = PCentre.of(apart).choose(1, PLENTY);
        assertThat(one.value()).isInfinite();
        assertThat(one.proven()).isTrue();
        assertThat(one.gap()).isZero();
        var two = PCentre.of(apart).choose(2, PLENTY);
        assertThat(two.value()).isEqualTo(3);
        assertThat(two.leftOut()).containsExactly(2);
    }

    @Test
    void whereNobodyLivesNobodyIsServedBadly() {
        var empty = Journeys.everywhere(new double[] {0}, new double[][] {{5}});
        assertThat(PCentre.of(empty).choose(1, PLENTY).value()).isZero();
    }

    @Test
    void theBoroughIsProven() {
        var choice = PCentre.of(Instances.everywhere(Size.S1, 1000, 200)).choose(10, PLENTY);
        assertThat(choice.proven()).isTrue();
        assertThat(choice.value()).isEqualTo(choice.bound());
    }

    @Test
    void aSearchThatIsStoppedStillGivesSitesAndABound() {
        var choice = PCentre.of(Instances.everywhere(Size.S1, 200, 50)).choose(5, Effort.of(0));
        assertThat(choice.ending()).isEqualTo(Ending.SPENT);
        assertThat(choice.sites()).hasSize(5);
        assertThat(choice.bound()).isLessThanOrEqualTo(choice.value());
    }
}
