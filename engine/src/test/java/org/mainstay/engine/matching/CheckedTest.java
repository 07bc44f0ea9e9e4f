package org.mainstay.engine.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mainstay.engine.sketch.PlaceSketch;
import org.mainstay.engine.sketch.Rules;
import org.mainstay.model.actor.Party;
import org.mainstay.model.evidence.Fact;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.evidence.Source;
import org.mainstay.model.funding.Contract;
import org.mainstay.model.funding.Payment;
import org.mainstay.model.place.Place;

class CheckedTest {

    private static final String DAY = "2025-05-01";

    private final PlaceSketch sketch = new PlaceSketch();

    @BeforeEach
    void drawTheRegister() {
        sketch.charity("1100012", "THE MOOR LANE COMMUNITY GARDEN", "");
        sketch.charity("1100013", "Wharfside Friendship Lunch Club", "");
    }

    @Test
    void withoutNamesThatOnlyANumberTiesThereIsNothingToCheck() {
        pay("Moor Lane Community Garden", "1100012", "");
        sketch.pay("Kettle On", DAY, 1);

        assertThat(check()).isEqualTo(new Checked(0, 0, 0, 0));
    }

    @Test
    void aNameLikeTheRegistersIsFoundAndJoinedWithTheNumberHidden() {
        pay("Moor Lane Community Garden Association", "1100012", "");

        assertThat(check()).isEqualTo(new Checked(1, 1, 1, 0));
    }

    @Test
    void aNameWithAWordMoreIsFoundButAPersonIsAsked() {
        sketch.charity("1100014", "Tarn Moor Singers", "");
        pay("Tarn Moor Singers Wharfside", "1100014", "");

        assertThat(check()).isEqualTo(new Checked(1, 1, 0, 0));
    }

    @Test
    void aNameThatSharesNothingIsNotFound() {
        pay("Fireside Tea Circle", "1100012", "");

        assertThat(check()).isEqualTo(new Checked(1, 0, 0, 0));
    }

    @Test
    void aNameLikeAnothersIsJoinedToTheWrongOne() {
        pay("Wharfside Friendship Lunch Club Association", "1100012", "");

        assertThat(check()).isEqualTo(new Checked(1, 0, 0, 1));
    }

    @Test
    void whoHasNoNumberIsNobodyToBeWrongAbout() {
        pay("Fireside Tea Circle Association", "1100012", "");
        sketch.pay("Fireside Tea Circle", DAY, 1);

        assertThat(check()).isEqualTo(new Checked(1, 0, 0, 0));
    }

    @Test
    void whereNoRegisterKnowsItTheBestSpeltNameStays() {
        sketch.grant(new Party("GB-COH-07363900", "Footlights Theatre Company", "", "", ""), "Arts", DAY, 1, null);
        sketch.grant(
                new Party("GB-COH-07363900", "FOOTLIGHTS THEATRE COMPANY ASSOC", "", "", ""), "Arts", DAY, 1, null);
        sketch.grant(new Party("360G-amb-7", "Kettle On Association", "", "", ""), "Tea", DAY, 1, null);
        sketch.grant(new Party("360G-amb-7", "Kettle On", "", "", ""), "Tea", DAY, 1, null);

        assertThat(check()).isEqualTo(new Checked(1, 1, 1, 0));
    }

    @Test
    void theLedgersOwnNumbersAreHiddenToo() {
        pay("Moor Lane Community Garden Association", "1100012", "77");
        pay("Moor Lane Community Garden Association", "", "77");

        assertThat(check()).isEqualTo(new Checked(1, 1, 1, 0));
    }

    @Test
    void numbersOfContractsCountToo() {
        var supplier = new Contract.Supplier("Wharfside Friendship Lunch Club Association", "1100013", "", false, "");
        var facts = new ArrayList<>(sketch.facts());
        var row = new RowRef(Source.of("9".repeat(64), "contracts.csv", 1), 2);
        var term = new Contract.Term(null, null, null);
        facts.add(new Contract("1", "Lunches", "Contract", "Adults", supplier, term, null, row));

        assertThat(check(facts)).isEqualTo(new Checked(1, 1, 1, 0));
    }

    @Test
    void aPlaceWithoutNumbersOutsideItsRegisterIsNotLookedThrough() {
        sketch.pay("Kettle On", DAY, 1);
        sketch.grant(Party.named("Kettle On"), "Tea", DAY, 1, null);

        assertThat(check()).isEqualTo(new Checked(0, 0, 0, 0));
    }

    private void pay(String payee, String charityNumber, String supplier) {
        sketch.pay(new Payment.Payee(payee, supplier, charityNumber, "", false, false), "ANY", DAY, 1);
    }

    private Checked check() {
        return check(sketch.facts());
    }

    private Checked check(List<Fact> facts) {
        return new Matcher(Rules.names()).check(Place.of(facts), sketch.classifier());
    }
}
