package org.mainstay.engine.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class TippingTest {

    /// A venue and an infrastructure body hold up the third; the third alone holds up the fourth.
    private final List<Link> supports = List.of(new Link(0, 2, 0.6), new Link(1, 2, 0.4), new Link(2, 3, 1));

    @Test
    void whoeverKeepsEnoughSupportStays() {
        assertThat(gone(0.7, 0)).containsExactly(0);
    }

    @Test
    void whoeverLosesJustTooMuchTakesOthersDown() {
        assertThat(gone(0.6, 0)).containsExactly(0, 2, 3);
    }

    @Test
    void twoLossesThatEachAreBorneCanTipTogether() {
        assertThat(gone(0.7, 1)).containsExactly(1);
        assertThat(gone(0.7, 0, 1)).containsExactly(0, 1, 2, 3);
    }

    @Test
    void withoutALossNobodyGoes() {
        assertThat(gone(0)).isEmpty();
    }

    private int[] gone(double limit, int... first) {
        var gone = new BitSet();
        for (var body : first) {
            gone.set(body);
        }
        return Tipping.spread(supports, new double[] {1, 1, limit, limit}, gone).stream()
                .toArray();
    }
}
