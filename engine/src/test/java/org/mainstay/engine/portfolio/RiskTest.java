package org.mainstay.engine.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RiskTest {

    private static final long[] ONE_TO_TEN = LongStream.rangeClosed(1, 10).toArray();
    private static final long[] ALIKE = LongStream.generate(() -> 1).limit(10).toArray();

    @ParameterizedTest
    @CsvSource({"800000, 9.5", "900000, 10", "750000, 9.2", "0, 5.5"})
    void theTailOfOneToTenIsTheMeanOfItsWorst(long alpha, double mean) {
        assertThat(new Risk(alpha, 0).tail(ONE_TO_TEN, ALIKE)).isCloseTo(mean, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"800000", "900000", "750000", "333333", "0"})
    void theTailIsTheLeastOfTheLinearProgramme(long alpha) {
        var losses = new long[] {7, -3, 12, 5, 5, 40, 0, 2, 9, 1};
        var weights = new long[] {1, 4, 2, 1, 3, 1, 2, 5, 1, 2};
        var all = Arrays.stream(weights).sum();
        // The best threshold of the programme is one of the losses.
        var least = Arrays.stream(losses)
                .mapToDouble(threshold -> {
                    var over = 0.0;
                    for (var scenario = 0; scenario < losses.length; scenario++) {
                        over += weights[scenario] * (double) Math.max(0, losses[scenario] - threshold) / all;
                    }
                    return threshold + over / (1 - alpha / 1e6);
                })
                .min()
                .orElseThrow();
        assertThat(new Risk(alpha, 0).tail(losses, weights)).isCloseTo(least, within(1e-9));
    }

    @Test
    void theObjectiveLiesBetweenTheMeanAndTheTailByLambda() {
        assertThat(new Risk(800_000, 250_000).value(ONE_TO_TEN, ALIKE))
                .isCloseTo(0.75 * 5.5 + 0.25 * 9.5, within(1e-12));
    }

    @Test
    void sharesOfOtherLossesNeverGiveMoreThanTheObjective() {
        var risk = new Risk(700_000, 600_000);
        var losses = new long[] {3, 9, 4, 8, 1, 1, 2, 30, 6, 5};
        var shares = risk.shares(ONE_TO_TEN, ALIKE);
        assertThat(Risk.dot(losses, shares)).isLessThan(risk.value(losses, ALIKE));
    }

    @Test
    void aTailOfNothingIsRefused() {
        assertThatThrownBy(() -> new Risk(1_000_000, 0)).hasMessageContaining("Alpha");
        assertThatThrownBy(() -> new Risk(-1, 0)).hasMessageContaining("Alpha");
        assertThatThrownBy(() -> new Risk(0, -1)).hasMessageContaining("lambda");
        assertThatThrownBy(() -> new Risk(0, 1_000_001)).hasMessageContaining("lambda");
    }
}
