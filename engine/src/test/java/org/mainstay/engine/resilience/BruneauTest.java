package org.mainstay.engine.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BruneauTest {

    @Test
    void withoutABlowAllIsKeptExactly() {
        var curve = curve(61, step -> 0.7 + 0.01 * (step % 12));

        assertThat(Bruneau.of(curve, curve)).isEqualTo(new Bruneau(1, 0, 0, 1));
    }

    @Test
    void aLinearRecoveryLosesHalfTheDropTimesItsLength() {
        var found = of(41, step -> 1 - 0.4 * Math.max(0, 1 - step / 20.0));

        assertThat(found.lost()).isCloseTo(0.4 * 20 / 2, within(1e-12));
        assertThat(found.robustness()).isCloseTo(0.6, within(1e-12));
        // From 0.6 it gains 0.02 a step, so 0.96 is the first above 0.95.
        assertThat(found.recovery()).isEqualTo(18);
    }

    @Test
    void anExponentialRecoveryLosesTheDropDividedByItsRate() {
        assertThat(of(4001, step -> 1 - 0.4 * Math.exp(-0.01 * step)).lost()).isCloseTo(0.4 / 0.01, within(1e-3));
    }

    @Test
    void aDropThatIsNeverMadeGoodKeepsTheRest() {
        var found = of(61, step -> 0.75);

        assertThat(found.kept()).isCloseTo(0.75, within(1e-12));
        assertThat(found.recovery()).isNull();
    }

    @Test
    void aPlaceCanBounceForward() {
        var found = of(61, step -> step < 12 ? 0.8 : 1.2);

        assertThat(found.kept()).isGreaterThan(1);
        assertThat(found.lost()).isNegative();
        assertThat(found.recovery()).isEqualTo(12);
    }

    @Test
    void aSingleGoodMonthIsNoRecovery() {
        assertThat(of(13, step -> step == 4 ? 1 : 0.5).recovery()).isNull();
    }

    @Test
    void whereNothingWasMetNothingIsLost() {
        var nothing = new double[13];

        assertThat(Bruneau.of(nothing, nothing)).isEqualTo(new Bruneau(1, 0, 0, 1));
    }

    @Test
    void curvesOfDifferentLengthCannotBeCompared() {
        assertThatThrownBy(() -> Bruneau.of(new double[3], new double[4])).hasMessageContaining("same length");
    }

    private static Bruneau of(int steps, IntToDoubleFunction share) {
        var before = new double[steps];
        Arrays.fill(before, 1);
        return Bruneau.of(curve(steps, share), before);
    }

    private static double[] curve(int steps, IntToDoubleFunction share) {
        return IntStream.range(0, steps).mapToDouble(share).toArray();
    }
}
