package org.mainstay.engine.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class InoperabilityTest {

    @Test
    void withoutLinksTheBlowIsAll() {
        assertThat(Inoperability.of(List.of(), new double[] {0.3, 0, 0.1})).containsExactly(0.3, 0, 0.1);
    }

    @Test
    void aFrontDoorThatCannotSendLeavesDebtAdviceAndHousingWithout() {
        // 0.5; a fifth of it at debt advice; half of that and a tenth of the first at housing.
        var chain = List.of(new Link(0, 1, 0.2), new Link(1, 2, 0.5), new Link(0, 2, 0.1));

        assertThat(Inoperability.of(chain, new double[] {0.5, 0, 0}))
                .containsExactly(new double[] {0.5, 0.1, 0.1}, within(1e-12));
    }

    @Test
    void aLoopThatFadesHasAnAnswer() {
        var loop = List.of(new Link(0, 1, 0.5), new Link(1, 0, 0.5));

        assertThat(Inoperability.of(loop, new double[] {0.3, 0}))
                .containsExactly(new double[] {0.4, 0.2}, within(1e-12));
    }

    @Test
    void aLoopThatNeverFadesIsRefused() {
        for (var weight : new double[] {1, 1.5}) {
            var loop = List.of(new Link(0, 1, weight), new Link(1, 0, weight));

            assertThatThrownBy(() -> Inoperability.of(loop, new double[] {0.3, 0}))
                    .hasMessageContaining("would never fade");
        }
    }
}
