package org.mainstay.engine.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SeenTest {

    @Test
    void theEarlierRowStaysAndTheMoneyAddsUp() {
        var early = new Seen(Named.row(2), 100);
        var late = new Seen(Named.row(9), 50);

        assertThat(early.plus(late)).isEqualTo(new Seen(Named.row(2), 150));
        assertThat(late.plus(early)).isEqualTo(new Seen(Named.row(2), 150));
    }
}
