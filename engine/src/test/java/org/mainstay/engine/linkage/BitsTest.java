package org.mainstay.engine.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class BitsTest {

    @Test
    void oneTruePairForEachReferenceBodyIsFifteenBitsAgainst() {
        var prior = Bits.ofProbability(1 / 34_580.0);
        assertThat(prior).isCloseTo(-15.078, within(0.0005));
        assertThat(Bits.probability(prior + 20)).isCloseTo(0.9681, within(0.00005));
        assertThat(Bits.probability(prior + 21)).isCloseTo(0.9838, within(0.00005));
    }

    @Test
    void bitsAndProbabilitiesAreTheSameThing() {
        assertThat(Bits.ofProbability(0.95)).isCloseTo(4.248, within(0.0005));
        assertThat(Bits.ofProbability(0.98)).isCloseTo(5.615, within(0.0005));
        assertThat(Bits.probability(Bits.ofProbability(0.3))).isCloseTo(0.3, within(1e-12));
        assertThat(Bits.probability(5000)).isEqualTo(1);
        assertThat(Bits.probability(-5000)).isZero();
    }

    @Test
    void everyBitDoublesTheOdds() {
        assertThat(Bits.of(8)).isCloseTo(3, within(1e-12));
        assertThat(Bits.odds(3)).isCloseTo(8, within(1e-12));
        assertThat(Bits.odds(-1)).isCloseTo(0.5, within(1e-12));
    }
}
