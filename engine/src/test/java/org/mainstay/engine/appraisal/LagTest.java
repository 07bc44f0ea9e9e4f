package org.mainstay.engine.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LagTest {

    @Test
    void withoutALagEveryCostFallsInItsOwnYear() {
        assertThat(Lag.NONE.years()).isZero();
        assertThat(Lag.NONE.spread(new long[] {100, 7}, 2)).containsExactly(100, 7);
    }

    @Test
    void threeMonthsMoveAQuarterIntoTheNextYear() {
        var lag = new Lag(3 * Micro.ONE);

        assertThat(lag.years()).isEqualTo(1);
        assertThat(lag.spread(new long[] {100, 40}, 3)).containsExactly(75, 25 + 30, 10);
    }

    @Test
    void aYearAndAHalfMovesHalfByOneYearAndHalfByTwo() {
        var lag = new Lag(18 * Micro.ONE);

        assertThat(lag.years()).isEqualTo(2);
        assertThat(lag.spread(new long[] {100}, 3)).containsExactly(0, 50, 50);
    }

    @Test
    void noPennyIsLostToRoundingWhateverTheSign() {
        var lag = new Lag(5 * Micro.ONE);

        assertThat(lag.spread(new long[] {101}, 2)).containsExactly(59, 42);
        assertThat(lag.spread(new long[] {-101}, 2)).containsExactly(-59, -42);
    }

    @Test
    void noCostComesEarly() {
        assertThatThrownBy(() -> new Lag(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}
