package org.mainstay.engine.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class MicroTest {

    @Test
    void sharesAndPoundsAreRoundedHalfEven() {
        assertThat(Micro.of(new BigDecimal("0.0000005"))).isZero();
        assertThat(Micro.of(new BigDecimal("0.0000015"))).isEqualTo(2);
        assertThat(Micro.pence(new BigDecimal("1.005"))).isEqualTo(100);
        assertThat(Micro.pence(new BigDecimal("1.015"))).isEqualTo(102);
    }

    @Test
    void aPortionIsRoundedDown() {
        assertThat(Micro.portion(7, 1, 2)).isEqualTo(3);
        assertThat(Micro.portion(Long.MAX_VALUE, 3, 3)).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void peopleAreRoundedHalfAwayFromNothing() {
        assertThat(Micro.people(1_499_999)).isEqualTo(1);
        assertThat(Micro.people(1_500_000)).isEqualTo(2);
        assertThat(Micro.people(-1_500_000)).isEqualTo(-2);
    }

    @Test
    void aSplitAddsUpAndTheLargestRemaindersTakeTheRest() {
        assertThat(Micro.split(10, List.of(1L, 1L, 1L))).containsExactly(4L, 3L, 3L);
        assertThat(Micro.split(5, List.of(1L, 2L, 4L))).containsExactly(1L, 1L, 3L);
    }

    @Test
    void weightsThatAreAllNothingCountAlike() {
        assertThat(Micro.split(10, List.of(0L, 0L))).containsExactly(5L, 5L);
        assertThat(Micro.split(10, List.of())).isEmpty();
    }
}
