package org.mainstay.engine.criticality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FundingCascadeTest {

    /// 0 pays 1 and 2, who both pay 3, who pays 4.
    private static FundingCascade cascade(long... reserves) {
        return FundingCascade.of(
                new int[] {0, 0, 1, 2, 3}, new int[] {1, 2, 3, 3, 4}, new long[] {100, 50, 30, 30, 10}, reserves);
    }

    @Test
    void whoLosesMoreThanItsReservesFails() {
        var collapse = cascade(0, 99, 50, 0, 0).without(Set.of(0));
        assertThat(collapse.failed()).containsExactly(1, 3, 4);
        assertThat(collapse.unpaid()).isEqualTo(100 + 50 + 30 + 10);
        assertThat(collapse.rounds()).isEqualTo(3);
    }

    @Test
    void whatTwoTogetherStopPayingAddsUp() {
        assertThat(cascade(0, 99, 49, 59, 9).without(Set.of(0)).failed()).containsExactly(1, 2, 3, 4);
        assertThat(cascade(0, 99, 50, 59, 9).without(Set.of(0)).failed()).containsExactly(1);
    }

    @Test
    void enoughReservesEndIt() {
        var collapse = cascade(0, 100, 50, 0, 0).without(Set.of(0));
        assertThat(collapse.failed()).isEmpty();
        assertThat(collapse.rounds()).isZero();
        assertThat(collapse.unpaid()).isEqualTo(150);
    }

    @Test
    void whereNobodyGoesNothingHappens() {
        assertThat(cascade(0, 0, 0, 0, 0).without(Set.of())).isEqualTo(new Collapse(List.of(), 0, 0));
    }

    @Test
    void whoLeansOnSeveralMayFallOnlyWhereSeveralGo() {
        assertThat(cascade(0, 99, 49, 59, 9).failJointly()).containsExactly(3);
        assertThat(cascade(0, 100, 49, 29, 10).failJointly()).isEmpty();
    }

    @Test
    void whoPaysNobodyTakesNobodyAlong() {
        var cascade = cascade(0, 0, 0, 0, 0);

        assertThat(cascade.nodes()).isEqualTo(5);
        assertThat(cascade.pays(3)).isTrue();
        assertThat(cascade.pays(4)).isFalse();
    }
}
