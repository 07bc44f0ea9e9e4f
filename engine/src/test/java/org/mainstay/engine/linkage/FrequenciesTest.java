package org.mainstay.engine.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class FrequenciesTest {

    /// Six records of value 0, two of value 1, one without value.
    private final Frequencies frequencies = Frequencies.of(new int[] {0, 0, 1, 0, -1, 0, 1, 0, 0}, 2);

    @Test
    void twoRecordsShareAValueAsOftenAsItsSquaresSay() {
        assertThat(frequencies.chance()).isCloseTo(40 / 64.0, within(1e-12));
    }

    @Test
    void aRareValueTellsMoreAndACommonOneLess() {
        assertThat(frequencies.rarity(1)).isCloseTo(Bits.of(5 / 2.0), within(1e-12));
        assertThat(frequencies.rarity(0)).isCloseTo(Bits.of(5 / 6.0), within(1e-12));
    }

    @Test
    void withoutValuesNothingIsShared() {
        assertThat(Frequencies.of(new int[] {-1}, 0).chance()).isZero();
    }
}
