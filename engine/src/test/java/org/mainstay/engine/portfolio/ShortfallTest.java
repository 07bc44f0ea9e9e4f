package org.mainstay.engine.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShortfallTest {

    /// Demand of 100 people, of whom each weighs 3; demand of half as much again in one scenario of three,
    /// and capacity down by half in another.
    private static final Problem CELL = new Problem(
            List.of(new Problem.Line("line", false, List.of(Problems.option(Problem.Kind.KEEP, 0, 0)))),
            List.of(new Problem.Cell(0, 100, 3, 0, false)),
            List.of(
                    new Problem.Scenario(1, List.of(1_000_000L), List.of(1_000_000L)),
                    new Problem.Scenario(1, List.of(1_500_000L), List.of(1_000_000L)),
                    new Problem.Scenario(1, List.of(1_000_000L), List.of(500_000L))),
            List.of(0L),
            List.of(),
            List.of(),
            List.of(),
            null,
            Risk.NEUTRAL);

    private static Shortfall shortfall() {
        var shortfall = new Shortfall(new Sheet(CELL));
        shortfall.weigh(new double[] {0.5, 0.3, 0.2});
        return shortfall;
    }

    private static double byHand(double capacity) {
        return 3
                * (0.5 * Math.max(0, 100 - capacity)
                        + 0.3 * Math.max(0, 150 - capacity)
                        + 0.2 * Math.max(0, 100 - capacity / 2));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 50, 99, 100, 101, 149, 150, 151, 199, 200, 300})
    void whatIsLostIsTheMeanOverTheScenarios(double capacity) {
        assertThat(shortfall().at(0, capacity)).isCloseTo(byHand(capacity), within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-50, 10, 97, 99.5, 100, 120, 149.9, 160, 199, 240})
    void theNearestCapacityIsTheBestOfAll(double near) {
        var step = 2.0;
        var found = shortfall().nearest(0, near, step);
        var best = DoubleStream.iterate(-60, capacity -> capacity + 0.01)
                .limit(40_000)
                .map(capacity -> byHand(capacity) + (capacity - near) * (capacity - near) / (2 * step))
                .min()
                .orElseThrow();
        assertThat(byHand(found) + (found - near) * (found - near) / (2 * step)).isCloseTo(best, within(1e-3));
    }

    @Test
    void atAHighPriceNoCapacityIsWorthIt() {
        assertThat(shortfall().cheapest(0, 2.8)).isZero();
    }

    @Test
    void atAPriceBetweenTheWorstStaysMet() {
        assertThat(shortfall().cheapest(0, 2.6)).isEqualTo(100);
        assertThat(shortfall().cheapest(0, 1)).isEqualTo(150);
        assertThat(shortfall().cheapest(0, 0.2)).isEqualTo(200);
    }

    @Test
    void whereCapacityIsPaidForThereIsNeverEnough() {
        assertThat(shortfall().cheapest(0, -0.1)).isInfinite();
    }
}
