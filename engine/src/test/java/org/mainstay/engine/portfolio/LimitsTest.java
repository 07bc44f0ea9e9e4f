package org.mainstay.engine.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LimitsTest {

    @Test
    void theSearchGoesFourTimesAsDeepEachTimeAndNeverBeyondItsEffort() {
        var start = Limits.NONE.start();

        assertThat(start).isEqualTo(18_750_000);
        assertThat(Limits.NONE.deeper(start)).isEqualTo(75_000_000);
        assertThat(Limits.NONE.deeper(75_000_000)).isEqualTo(Limits.EFFORT);
        assertThat(Limits.NONE.deeper(Limits.EFFORT)).isEqualTo(Limits.EFFORT);
    }
}
