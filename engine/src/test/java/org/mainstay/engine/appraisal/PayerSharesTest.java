package org.mainstay.engine.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.mainstay.model.need.Need;

class PayerSharesTest {

    @Test
    void thePartsFollowTheShares() {
        var shares = shares(Map.of(Payer.LA, 1_047L, Payer.NHS, 806L, Payer.POLICE_CJS, 13L));

        assertThat(shares.split(1_866_00))
                .containsEntry(Payer.LA, 1_047_00L)
                .containsEntry(Payer.NHS, 806_00L)
                .containsEntry(Payer.POLICE_CJS, 13_00L)
                .containsEntry(Payer.UNKNOWN, 0L)
                .containsOnlyKeys(Payer.values());
    }

    @Test
    void thePartsAddToTheWholeToThePenny() {
        var random = new Random(3);
        for (int i = 0; i < 500; i++) {
            var weights = new TreeMap<Payer, Long>();
            for (var payer : Payer.values()) {
                weights.put(payer, random.nextLong(1_000_000_000) + 1);
            }
            long pence = random.nextLong(-10_000_000_000L, 10_000_000_000L);

            assertThat(sum(new PayerShares(weights).split(pence))).isEqualTo(pence);
        }
    }

    @Test
    void theLargestRemaindersGetTheRest() {
        var shares = shares(Map.of(Payer.LA, 1L, Payer.NHS, 2L, Payer.HOUSEHOLDS, 4L));

        // Of 5: 0.71, 1.43 and 2.86.
        assertThat(shares.split(5))
                .containsEntry(Payer.LA, 1L)
                .containsEntry(Payer.NHS, 1L)
                .containsEntry(Payer.HOUSEHOLDS, 3L);
        // Of 1: 0.14, 0.29 and 0.57.
        assertThat(shares.split(1)).containsEntry(Payer.HOUSEHOLDS, 1L).containsEntry(Payer.LA, 0L);
    }

    @Test
    void amongEqualsTheFirstPayerGetsTheRest() {
        var shares = shares(Map.of(Payer.NHS, 1L, Payer.UNKNOWN, 1L));

        assertThat(shares.split(1)).containsEntry(Payer.NHS, 1L).containsEntry(Payer.UNKNOWN, 0L);
    }

    @Test
    void aNegativeAmountSplitsAsItsMirrorImage() {
        var shares = shares(Map.of(Payer.LA, 1L, Payer.NHS, 2L, Payer.HOUSEHOLDS, 4L));

        assertThat(shares.split(-5))
                .containsEntry(Payer.LA, -1L)
                .containsEntry(Payer.NHS, -1L)
                .containsEntry(Payer.HOUSEHOLDS, -3L);
    }

    @Test
    void whatNoRowGivesToAnyoneIsUnknown() {
        var shares = PayerShares.of(
                Rows.of(
                        "outcome_payer_la/food", "0.25",
                        "outcome_payer_nhs", "0.5",
                        "outcome_payer_unknown", "0.9",
                        "outcome_payer_la/carers", "1"),
                Need.FOOD);

        assertThat(shares.split(100))
                .containsEntry(Payer.LA, 25L)
                .containsEntry(Payer.NHS, 50L)
                .containsEntry(Payer.UNKNOWN, 25L);
    }

    @Test
    void whereSharesAddToTheWholeNothingIsUnknown() {
        var shares = PayerShares.of(Rows.of("outcome_payer_la/food", "0.25", "outcome_payer_nhs", "0.75"), Need.FOOD);

        assertThat(shares.weights()).doesNotContainKey(Payer.UNKNOWN);
    }

    @Test
    void sharesBeyondTheWholeCountAsPartsOfThemAll() {
        var shares = PayerShares.of(Rows.of("outcome_payer_la/food", "1", "outcome_payer_nhs/food", "1"), Need.FOOD);

        assertThat(shares.split(100)).containsEntry(Payer.LA, 50L).containsEntry(Payer.NHS, 50L);
    }

    @Test
    void nothingIsSplitIntoNothing() {
        assertThat(shares(Map.of(Payer.LA, 1L, Payer.NHS, 2L)).split(0).values())
                .containsOnly(0L);
    }

    @Test
    void withoutAnyRowAllIsUnknown() {
        assertThat(PayerShares.of(Rows.of("cashability", "1"), Need.FOOD).split(100))
                .containsEntry(Payer.UNKNOWN, 100L)
                .containsEntry(Payer.LA, 0L);
    }

    @Test
    void someoneMustPayAndNobodyLessThanNothing() {
        assertThatThrownBy(() -> shares(Map.of())).hasMessageContaining("{}");
        assertThatThrownBy(() -> shares(Map.of(Payer.LA, 0L))).hasMessageContaining("LA=0");
        assertThatThrownBy(() -> shares(Map.of(Payer.LA, -1L, Payer.NHS, 2L))).hasMessageContaining("LA=-1");
        assertThat(shares(Map.of(Payer.LA, 0L, Payer.NHS, 2L)).split(7)).containsEntry(Payer.NHS, 7L);
    }

    private static PayerShares shares(Map<Payer, Long> weights) {
        return new PayerShares(new TreeMap<>(weights));
    }

    private static long sum(Map<Payer, Long> parts) {
        return parts.values().stream().mapToLong(Long::longValue).sum();
    }
}
