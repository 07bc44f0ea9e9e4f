package org.mainstay.engine.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OptimalityTest {

    @Test
    void whatIsNotProvenSaysHowManyPeopleAnotherChoiceMaySaveAndWhetherTheModelAgreed() {
        var open = new Optimality(2_000, 1_000, false, false, 10, 1_600, 1_400, null, null, 100, false);

        assertThat(open.gap()).isEqualTo(0.5);
        assertThat(open.sentences())
                .isEqualTo(
                        " By what each change is estimated to lose, another choice could be better than the one that the"
                                + " estimates chose by the weight of 10 people at most. After 10 runs of the model they are"
                                + " still off by 25.0%. That is a proof of the estimates, not of the model, which was asked"
                                + " about choices nearby too. The one kept loses the weight of 2 people less in it than the"
                                + " one that the estimates chose.");
    }

    @Test
    void peopleAreRoundedOnceWhenPublished() {
        var next = new Optimality.RunnerUp(List.of(), 1_234_600_000L, 210);
        var proven = new Optimality(200, 200, true, true, 1, 200, 200, next, 400_000L, 100, false);

        assertThat(proven.gap()).isZero();
        assertThat(proven.sentences())
                .contains("The model bore them out.", "1,235 people lose service", "costs nobody a service");
    }

    @Test
    void whatServesMoreLosesNobody() {
        var next = new Optimality.RunnerUp(List.of(), -739_000_000L, 210);
        var proven = new Optimality(200, 200, true, true, 1, 200, 200, next, 12_000_000L, 100, false);

        assertThat(proven.sentences())
                .contains(
                        "By the best portfolio but one 739 people more get service.", "costs 12 people their service.");
    }

    @Test
    void aProofOfEstimatesDoesNotPassForOneOfShocks() {
        var shaken = new Optimality(200, 200, true, true, 2, 200, 200, null, null, 100, true);

        assertThat(shaken.sentences())
                .contains("this is proven", "after it was asked 2 times")
                .endsWith("None of this counts shocks, and nothing is proven of them.");
    }
}
