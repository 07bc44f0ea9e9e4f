package org.mainstay.engine.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mainstay.engine.sketch.PlaceSketch;
import org.mainstay.model.actor.MatchDecision;
import org.mainstay.model.actor.RegisteredCharity;
import org.mainstay.model.classification.CueKind;
import org.mainstay.model.funding.Payment;
import org.mainstay.model.service.ListedService;

class TiesTest {

    private final PlaceSketch sketch = new PlaceSketch()
            .cue(CueKind.VOLUNTARY_NAME, "action", 90, "judged")
            .cue(CueKind.VOLUNTARY_NAME, "club", 90, "judged");

    @Test
    void thoseUnderTheRoofOfAnInfrastructureBodyHangOnIt() {
        sketch.cue(CueKind.INFRASTRUCTURE_NAME, "voluntary action", 90, "judged");
        charity("1100011", "Dane Voluntary Action", "DN1 1AA");
        charity("1100012", "Dane Chess Club", "DN11AA");
        charity("1100013", "Moor Bowls Club", "DN2 2AA");
        sketch.fact(row ->
                new ListedService("s1", "hub", "voluntary", "Advice", "Quay Youth Club", "DN1 1AA", null, null, row));
        sketch.fact(row -> new ListedService("s2", "hub", "voluntary", "Canoe Club", "", "", null, null, row));
        sketch.fact(row -> new ListedService("s3", "shop", "private", "Dane Bakers", "", "DN1 1AA", null, null, row));
        sketch.payMonthly("Dane Voluntary Action", PlaceSketch.HEADING, 1_000_00);

        assertThat(others()).containsExactly("Dane Chess Club", "Quay Youth Club");
        assertThat(sketch.dependence().ties().getFirst().why()).doesNotContain("DN1");
    }

    @Test
    void nobodyHangsOnABodyThatOnlyHasNeighbours() {
        charity("1100011", "Dane Arts Club", "DN1 1AA");
        charity("1100012", "Dane Chess Club", "DN1 1AA");
        sketch.payMonthly("Dane Arts Club", PlaceSketch.HEADING, 1_000_00);

        assertThat(others()).isEmpty();
    }

    @Test
    void thoseWhoseMoneyItHoldsHangOnAHost() {
        sketch.payMonthly("Dane Arts Club", PlaceSketch.HEADING, 1_000_00);
        sketch.payMonthly("Quay Youth Club", PlaceSketch.HEADING, 1_000_00);
        sketch.payFor(
                "YOUTH", "Dane Arts Club", PlaceSketch.HEADING, "2025-06-01", 500_00, "Holidays for Quay Youth Club");
        sketch.payFor(
                "YOUTH", "Dane Arts Club", PlaceSketch.HEADING, "2025-05-01", 500_00, "Holidays for Quay Youth Club");

        assertThat(sketch.dependence().ties()).singleElement().satisfies(tie -> {
            assertThat(tie.onName()).isEqualTo("Dane Arts Club");
            assertThat(tie.otherName()).isEqualTo("Quay Youth Club");
            assertThat(tie.rows()).hasSize(1);
        });
    }

    @Test
    void branchesHangOnTheirParentAndSuccessorsDoNot() {
        sketch.payMonthly("Dane Arts Club", PlaceSketch.HEADING, 1_000_00);
        sketch.pay(new Payment.Payee("Quay Studio", "", "", "", false, false), "ANY", "2025-05-01", 1);
        sketch.pay(new Payment.Payee("Moor Studio", "", "", "", false, false), "ANY", "2025-05-01", 1);
        decide("Quay Studio", MatchDecision.Answer.BRANCH_OF);
        decide("Moor Studio", MatchDecision.Answer.SUCCESSOR_OF);

        assertThat(others()).containsExactly("Quay Studio");
    }

    private void decide(String left, MatchDecision.Answer answer) {
        sketch.fact(
                row -> new MatchDecision(left, "Dane Arts Club", answer, "Team", LocalDate.of(2026, 4, 1), "", row));
    }

    private List<String> others() {
        return sketch.dependence().ties().stream().map(Tie::otherName).toList();
    }

    private void charity(String number, String name, String postcode) {
        sketch.fact(row -> new RegisteredCharity(number, name, "", "", null, postcode, row));
    }
}
