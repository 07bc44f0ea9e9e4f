package org.mainstay.engine.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mainstay.engine.appraisal.SwitchingValue.At;
import org.mainstay.engine.appraisal.SwitchingValue.Never;

class SwitchingValueTest {

    @Test
    void itLiesWhereTheStraightLineCrossesZero() {
        assertThat(SwitchingValue.of(100, -300)).isEqualTo(new At(250_000));
        assertThat(SwitchingValue.of(-300, 100)).isEqualTo(new At(750_000));
    }

    @Test
    void itMayLieAtEitherEnd() {
        assertThat(SwitchingValue.of(0, -300)).isEqualTo(new At(0));
        assertThat(SwitchingValue.of(0, 300)).isEqualTo(new At(0));
        assertThat(SwitchingValue.of(300, 0)).isEqualTo(new At(1_000_000));
        assertThat(SwitchingValue.of(-300, 0)).isEqualTo(new At(1_000_000));
    }

    @Test
    void whereTheOptionGainsEvenIfAllAreDisplacedItNeverSwitches() {
        assertThat(SwitchingValue.of(300, 100)).isEqualTo(new Never(true));
        assertThat(SwitchingValue.of(300, 400)).isEqualTo(new Never(true));
        assertThat(SwitchingValue.of(300, 300)).isEqualTo(new Never(true));
    }

    @Test
    void whereTheOptionLosesEvenIfNobodyIsDisplacedItNeverSwitches() {
        assertThat(SwitchingValue.of(-300, -400)).isEqualTo(new Never(false));
        assertThat(SwitchingValue.of(-300, -100)).isEqualTo(new Never(false));
        assertThat(SwitchingValue.of(-300, -300)).isEqualTo(new Never(false));
        assertThat(SwitchingValue.of(0, 0)).isEqualTo(new Never(false));
    }

    @Test
    void aMultiplierMayExceedOne() {
        assertThat(SwitchingValue.multiplier(300, 100)).isEqualTo(new At(1_500_000));
        assertThat(SwitchingValue.multiplier(300, 299)).isEqualTo(new At(300_000_000));
        assertThat(SwitchingValue.multiplier(300, 400)).isEqualTo(new Never(true));
    }

    @Test
    void itIsRoundedToTheNearestMillionth() {
        assertThat(SwitchingValue.of(100, -200)).isEqualTo(new At(333_333));
        assertThat(SwitchingValue.of(200, -100)).isEqualTo(new At(666_667));
    }
}
