package org.mainstay.engine.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mainstay.engine.sketch.PlaceSketch;
import org.mainstay.model.actor.Party;
import org.mainstay.model.classification.CueKind;
import org.mainstay.model.funding.Contract;
import org.mainstay.model.funding.Payment;
import org.mainstay.model.service.ListedService;

class SignsTest {

    private static final String DAY = "2025-05-01";

    private final PlaceSketch sketch = new PlaceSketch();

    private Organisation only() {
        assertThat(sketch.organisations().list()).hasSize(1);
        return sketch.organisations().list().getFirst();
    }

    private void grant(String id, String name) {
        sketch.grant(new Party(id, name, "", "", ""), "P", DAY, 1, null);
    }

    @ParameterizedTest
    @CsvSource({
        "GB-CHC-1100012, Moor Weavers, CHARITY",
        "GB-MPR-12345R, Moor Weavers, SOCIETY",
        "360G-amb-1, Moor Weavers CBS, SOCIETY",
        "GB-COH-07597525, Moor Weavers CIC, COMMUNITY_INTEREST_COMPANY",
        "GB-COH-07597525, Moor Weavers, COMPANY",
        "360G-amb-1, Moor Weavers Ltd, COMPANY",
        "360G-amb-1, Moor Weavers PLC, COMPANY",
        "360G-amb-1, Moor Primary School, SCHOOL",
        "360G-amb-1, Moor Council, PUBLIC_BODY",
        "360G-amb-1, Moor Weavers, UNREGISTERED_GROUP"
    })
    void theKindComesFromListsFormsAndNames(String id, String name, Profile.Kind kind) {
        grant(id, name);

        assertThat(only().profile().kind()).isEqualTo(kind);
    }

    @Test
    void ofABodyThatNothingTellsOfNothingIsKnown() {
        sketch.pay("Moor Weavers", DAY, 1);

        assertThat(only().profile().kind()).isEqualTo(Profile.Kind.UNKNOWN);
        assertThat(only().profile().signals()).isEmpty();
        assertThat(only().sector()).isEqualTo(Sector.UNKNOWN);
    }

    @Test
    void onTheRegisterItIsACharityWhateverItsNumber() {
        sketch.charity("SC012345", "Moor Weavers", "");

        assertThat(only().profile().kind()).isEqualTo(Profile.Kind.CHARITY);
        assertThat(only().profile().signals())
                .extracting(Profile.Signal::percent)
                .containsExactly(99);
    }

    @Test
    void theStrongestSignDecides() {
        sketch.pay(new Payment.Payee("Moor Foodbank Council", "", "", "", false, true), "ANY", DAY, 1);

        assertThat(only().sector()).isEqualTo(Sector.PUBLIC);
        assertThat(only().profile().signals())
                .extracting(Profile.Signal::sector)
                .containsExactly(Sector.PUBLIC, Sector.VOLUNTARY, Sector.VOLUNTARY);
    }

    @ParameterizedTest
    @CsvSource({"a public body, PUBLIC", "a private company, PRIVATE", "a firm, PRIVATE", "something else, UNKNOWN"})
    void aSignAgainstTheSectorSaysWhichItIs(String why, Sector sector) {
        sketch.cue(CueKind.OTHER_NAME, "weavers", 90, why).pay("Moor Weavers", DAY, 1);

        assertThat(only().sector()).isEqualTo(sector);
    }

    @Test
    void contractsAndDirectoriesMarkVoluntaryBodies() {
        var supplier = new Contract.Supplier("Moor Weavers", "", "", true, "");
        sketch.with(new Contract(
                "C1", "Weaving", "Contract", "", supplier, new Contract.Term(null, null, null), null, Named.row(2)));
        sketch.with(new ListedService(
                "S1", "class", "Voluntary", "Weaving class", "Moor Weavers", "", null, null, Named.row(3)));

        assertThat(only().profile().signals())
                .extracting(Profile.Signal::why)
                .containsExactly("A directory lists it as voluntary.", "The contracts register marks it as voluntary.");
    }

    @Test
    void whatIsNotMarkedIsNoSign() {
        var supplier = new Contract.Supplier("Moor Weavers", "", "", false, "");
        sketch.with(new Contract(
                "C1", "Weaving", "Contract", "", supplier, new Contract.Term(null, null, null), null, Named.row(2)));
        sketch.with(new ListedService("S1", "class", "Private", "Moor Weavers", "", "", null, null, Named.row(3)));

        assertThat(only().profile().signals()).isEmpty();
    }

    @Test
    void aGroupWithoutANumberMayBePeopleWhoRunItThemselves() {
        sketch.cue(CueKind.COMMUNITY_NAME, "knitting circle", 90, "people who meet");
        sketch.cue(CueKind.INFRASTRUCTURE_NAME, "voluntary action", 90, "there for others");
        grant("360G-amb-1", "Moor Knitting Circle");
        grant("GB-CHC-1100012", "Sale Knitting Circle");
        grant("360G-amb-2", "Voluntary Action Moor");

        var group = sketch.organisation("Moor Knitting Circle");
        assertThat(group.sector()).isEqualTo(Sector.COMMUNITY);
        assertThat(group.sector().voluntaryOrCommunity()).isTrue();
        assertThat(group.why())
                .isEqualTo("It received a published grant. It has no number, and “knitting circle” marks a group of"
                        + " people who run it themselves.");
        assertThat(sketch.organisation("Sale Knitting Circle").sector()).isEqualTo(Sector.VOLUNTARY);
        assertThat(sketch.organisation("Voluntary Action Moor").profile().infrastructure())
                .isTrue();
        assertThat(group.profile().infrastructure()).isFalse();
        assertThat(Sector.VOLUNTARY.voluntaryOrCommunity()).isTrue();
        assertThat(Sector.PUBLIC.voluntaryOrCommunity()).isFalse();
    }
}
