package org.mainstay.engine.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class AgreementTest {

    private static final Offset<Double> EXACTLY = within(1e-9);

    /// The same is worth 16 to 1, near 4 to 1, different 1 to 4.
    private final Model model = new Model(
            List.of(new ValueField("name", false, 5, 5, 6, 9, -1), new ValueField("phone", true, 1, 1, -1, -1, -1)),
            0.01,
            0.25,
            new double[][] {{0.4, 0.4, 0.2}, {0.4, 0.4, 0.2}},
            new double[][] {{0.025, 0.1, 0.8}, {0.025, 0.1, 0.8}});

    @Test
    void ofTwoRecordsItIsTheirEvidence() {
        var agreement = Agreement.between(model, new int[] {1}, new int[] {0});
        assertThat(agreement.worth(0)).isCloseTo(4, EXACTLY);
        assertThat(agreement.worth(1)).isCloseTo(4, EXACTLY);
        assertThat(model.evidence(agreement)).isCloseTo(model.evidence(0, 1), EXACTLY);
    }

    @Test
    void oneLuckyPairAmongManyLosesTwiceTheirBits() {
        // 0 is the same as 1, near 2 and different from 3: roots 4, 2 and a half.
        var agreement = Agreement.between(model, new int[] {0}, new int[] {1, 2, 3});
        assertThat(agreement.worth(0)).isCloseTo(2 * Bits.of(6.5 / 3), EXACTLY);
    }

    @Test
    void whatIsNotKnownSaysNothing() {
        var agreement = Agreement.between(model, new int[] {0, 1}, new int[] {4});
        assertThat(agreement.worth(0)).isZero();
        assertThat(model.evidence(agreement)).isCloseTo(-Bits.of(1.25), EXACTLY);
    }

    @Test
    void twoGroupsAreAsOne() {
        var parts = Agreement.between(model, new int[] {0}, new int[] {2})
                .and(Agreement.between(model, new int[] {1}, new int[] {2}))
                .and(Agreement.between(model, new int[] {3}, new int[] {2}));
        var whole = Agreement.between(model, new int[] {0, 1, 3}, new int[] {2});
        assertThat(parts.worth(0)).isCloseTo(whole.worth(0), EXACTLY);
        assertThat(parts.worth(1)).isZero();
    }
}
