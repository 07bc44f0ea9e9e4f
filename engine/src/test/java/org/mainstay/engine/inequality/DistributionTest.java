package org.mainstay.engine.inequality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class DistributionTest {

    private static final Offset<Double> EXACT = within(1e-15);
    private static final double[] ALIKE = {1, 1, 1, 1};
    private static final double[] RISING = {1, 2, 3, 4};
    private static final double[] TIES = {1, 1, 2, 2};

    @Test
    void groupsAlikeKeepTheirOwnOrder() {
        assertThat(Distribution.ascending(new double[] {2, 0, 1, 0, -0.0, 2, 1}))
                .containsExactly(4, 1, 3, 2, 6, 0, 5);
    }

    @Test
    void giniOfFourInARow() {
        assertThat(Distribution.of(ALIKE, RISING).gini()).isCloseTo(.25, EXACT);
    }

    @Test
    void tiesOfTheRankAreOneInAnyOrderOfRows() {
        assertThat(Distribution.of(ALIKE, RISING).by(TIES).concentration()).isCloseTo(.2, EXACT);
        assertThat(Distribution.of(ALIKE, new double[] {2, 1, 4, 3}).by(TIES).concentration())
                .isCloseTo(.2, EXACT);
    }

    @Test
    void whereEveryoneHasTheSameNothingIsUneven() {
        var even = Distribution.of(ALIKE, new double[] {3, 3, 3, 3});
        assertThat(even.gini()).isCloseTo(0, EXACT);
        assertThat(even.theil()).isCloseTo(0, EXACT);
        assertThat(even.by(TIES).concentration()).isCloseTo(0, EXACT);
        assertThat(even.by(TIES).erreygers(3, 3)).isZero();
        assertThat(even.by(TIES).palma().orElseThrow()).isCloseTo(1, EXACT);
    }

    @Test
    void whoHasNothingStaysInTheMeanOfTheil() {
        var half = Distribution.of(new double[] {1, 1}, new double[] {0, 2});
        assertThat(half.mean()).isEqualTo(1);
        assertThat(half.theil()).isCloseTo(Math.log(2), EXACT);
    }

    @Test
    void theilIsWhatLiesBetweenAndWithinGroups() {
        var whole = Distribution.of(new double[] {3, 1, 4, 1, 0, 2}, new double[] {0, 2, 5, 9, 7, 0});
        var parts = whole.theil(new int[] {0, 0, 2, 2, 3, 0});
        assertThat(parts.between() + parts.within()).isCloseTo(whole.theil(), EXACT);
        assertThat(parts.between()).isPositive();
        assertThat(parts.within()).isPositive();
    }

    @Test
    void concentrationIsNeverBeyondGini() {
        var random = new Random(11);
        for (var round = 0; round < 50; round++) {
            var whole = Distribution.of(draw(random), draw(random));
            var index = whole.by(draw(random)).concentration();
            assertThat(Math.abs(index)).isLessThanOrEqualTo(whole.gini() + 1e-15);
        }
    }

    @Test
    void shuffledRowsGiveTheSameValue() {
        var random = new Random(13);
        var people = draw(random);
        var value = draw(random);
        var rank = Arrays.stream(draw(random)).map(Math::floor).toArray();
        var straight = Distribution.of(people, value).by(rank);
        var reversed = Distribution.of(reversed(people), reversed(value)).by(reversed(rank));
        assertThat(reversed.concentration()).isCloseTo(straight.concentration(), EXACT);
        assertThat(reversed.palma().orElseThrow()).isCloseTo(straight.palma().orElseThrow(), within(1e-14));
    }

    @Test
    void hugeNumbersOfPeopleDoNotOverflow() {
        var many = Distribution.of(new double[] {2e9, 2e9}, new double[] {2e9, 4e9});
        assertThat(many.gini()).isCloseTo(1 / 6.0, EXACT);
        assertThat(many.theil()).isPositive();
    }

    @Test
    void povertyCountsThoseBelowTheLineAndHowFar() {
        var whole = Distribution.of(ALIKE, RISING);
        assertThat(whole.poverty(3, 0)).isEqualTo(.5);
        assertThat(whole.poverty(3, 1)).isCloseTo((2 / 3.0 + 1 / 3.0) / 4, EXACT);
        assertThat(whole.poverty(3, 2)).isCloseTo((4 / 9.0 + 1 / 9.0) / 4, EXACT);
    }

    @Test
    void wagstaffIsForShares() {
        var shares = Distribution.of(ALIKE, new double[] {.1, .2, .3, .4}).by(TIES);
        assertThat(shares.wagstaff()).isCloseTo(.2 / .75, EXACT);
        assertThat(Distribution.of(ALIKE, ALIKE).by(TIES).wagstaff()).isZero();
    }

    @Test
    void aGroupAtTheBorderIsSplitForPalma() {
        var halves = Distribution.of(new double[] {50, 50}, new double[] {1, 3}).by(new double[] {1, 2});
        assertThat(halves.palma()).hasValue(3);
        assertThat(Distribution.of(ALIKE, new double[] {0, 0, 0, 1}).by(RISING).palma())
                .isEmpty();
    }

    @Test
    void nobodyAndNothingAreEven() {
        var nobody = Distribution.of(new double[] {0, 0}, new double[] {1, 2});
        assertThat(nobody.mean()).isZero();
        assertThat(nobody.gini()).isZero();
        assertThat(nobody.theil()).isZero();
        assertThat(nobody.theil(new int[] {0, 1}).between()).isZero();
        assertThat(nobody.poverty(5, 1)).isZero();
        assertThat(nobody.by(new double[] {1, 2}).concentration()).isZero();
        assertThat(nobody.by(new double[] {1, 2}).palma()).isEmpty();
    }

    @Test
    void whatIsBelowZeroOrUnknownIsRefused() {
        assertThatThrownBy(() -> Distribution.of(ALIKE, new double[] {1, 2, 3, Double.NaN}))
                .hasMessageContaining("NaN");
        assertThatThrownBy(() -> Distribution.of(ALIKE, new double[] {1})).hasMessageContaining("as many");
    }

    private static double[] draw(Random random) {
        return random.doubles(40, 0, 10).toArray();
    }

    private static double[] reversed(double[] values) {
        var other = new double[values.length];
        Arrays.setAll(other, index -> values[values.length - 1 - index]);
        return other;
    }
}
