package org.mainstay.engine.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mainstay.engine.linkage.Bits;

class LikelyTest {

    /// One in 34,580 is -15.078 bits.
    @ParameterizedTest
    @CsvSource({"4922, 0.9681", "5922, 0.9838", "4248, 0.95", "5615, 0.98", "0, 0.5", "-4248, 0.05", "-15078, 0.0000289"
    })
    void bitsBecomeAProbability(long weight, double probability) {
        assertThat(Bits.probability(weight / 1000.0)).isCloseTo(probability, within(0.00005));
    }

    @ParameterizedTest
    @CsvSource({"0.5, 1", "0.8, 0.7219", "0.9, 0.4690", "0.98, 0.1414", "0.02, 0.1414", "0, 0", "1, 0"})
    void doubtIsGreatestInTheMiddle(double probability, double bits) {
        assertThat(Likely.uncertainty(probability)).isCloseTo(bits, within(0.00005));
    }

    /// £6,000 at even odds comes before £10,000 at nine in ten.
    @Test
    void aPairIsWorthItsMoneyTimesItsDoubt() {
        assertThat(pair(0.5, 6_000_00).worth()).isEqualTo(6_000_00);
        assertThat(pair(0.9, 10_000_00).worth()).isCloseTo(4_690_00, within(1_00.0));
        assertThat(pair(1, 10_000_00).worth()).isZero();
    }

    private static Pair pair(double probability, long pence) {
        return new Pair(
                "a",
                "A",
                "b",
                "B",
                probability,
                pence,
                java.util.List.of(),
                Pair.Standing.ASK,
                "Asked.",
                java.util.List.of());
    }
}
