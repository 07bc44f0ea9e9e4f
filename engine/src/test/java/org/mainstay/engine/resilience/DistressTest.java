package org.mainstay.engine.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class DistressTest {

    private static final double[] FIRST = {1, 0, 0};
    private final Link one = new Link(0, 1, 0.5);
    private final Link two = new Link(1, 2, 0.4);

    @Test
    void distressIsPassedDownAChain() {
        assertThat(Distress.spread(List.of(one, two), FIRST))
                .containsExactly(new double[] {1, 0.5, 0.2}, within(1e-12));
    }

    @Test
    void nobodyPassesItOnTwice() {
        assertThat(Distress.spread(List.of(one, two, new Link(2, 0, 0.3)), FIRST))
                .containsExactly(new double[] {1, 0.5, 0.2}, within(1e-12));
    }

    @Test
    void nobodyIsInMoreThanFullDistress() {
        assertThat(Distress.spread(List.of(one, new Link(2, 1, 0.9)), new double[] {1, 0, 1}))
                .containsExactly(1, 1, 1);
    }
}
