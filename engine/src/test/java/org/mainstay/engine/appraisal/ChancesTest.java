package org.mainstay.engine.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mainstay.engine.uncertainty.Shares;

/// Shares of the four classes of a cut, and what they say. The verdict needs 80 in 100.
class ChancesTest {

    @Test
    void aClassThatJustEnoughDrawsAgreeOnIsTheVerdict() {
        assertThat(of(8, 2, 0, 0).verdict()).isEqualTo(Verdict.EFFICIENCY);
        assertThat(of(0, 0, 1, 9).verdict()).isEqualTo(Verdict.FALSE_ECONOMY);
    }

    @Test
    void otherwiseItIsUnclearAndLeansToTheMostFrequentClass() {
        assertThat(of(5, 0, 3, 2).verdict()).isEqualTo(Verdict.UNCLEAR);
        assertThat(of(5, 0, 3, 2).leaning()).isEqualTo(Verdict.EFFICIENCY);
        assertThat(of(5, 0, 3, 2).clear()).isEqualTo("it is no false economy, in 8 of 10 draws");
        assertThat(of(5, 0, 3, 2).agreeing()).isEqualTo("5 of 10 draws");
    }

    @Test
    void whatIsClearIsSaidEvenWhereTheClassIsNot() {
        assertThat(of(0, 1, 5, 4).verdict()).isEqualTo(Verdict.UNCLEAR);
        assertThat(of(0, 1, 5, 4).clear()).isEqualTo("the public purse does not improve, in 9 of 10 draws");
        assertThat(of(5, 4, 1, 0).clear()).isEqualTo("the public purse improves, in 9 of 10 draws");
        assertThat(of(1, 4, 2, 3).clear()).isEqualTo("it is no efficiency, in 9 of 10 draws");
        assertThat(of(4, 0, 2, 4).clear()).isEmpty();
    }

    @Test
    void theClassesAreListedTheMostFrequentFirst() {
        assertThat(of(0, 1, 5, 4).classes()).isEqualTo("cost shunt in 5, false economy in 4 and service loss in 1");
    }

    private static Chances of(int efficiency, int serviceLoss, int costShunt, int falseEconomy) {
        return new Chances(new Shares(List.of(efficiency, 0, serviceLoss, costShunt, falseEconomy)), 0.8, false);
    }
}
