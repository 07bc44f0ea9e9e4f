package org.mainstay.engine.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mainstay.engine.sketch.PlaceSketch;
import org.mainstay.model.actor.Party;
import org.mainstay.model.funding.Payment;

class LinksTest {

    private static final String DAY = "2025-05-01";

    private final PlaceSketch sketch = new PlaceSketch();

    private void grant(String id, String name, long pence) {
        sketch.grant(new Party(id, name, "", "", ""), "Programme", DAY, pence, null);
    }

    private List<String> standings() {
        return sketch.organisations().pairs().stream()
                .map(pair -> pair.standing() + " " + pair.leftName() + " / " + pair.rightName())
                .toList();
    }

    /// Another word order, a slip, a word written in two, initials, a department: one body each.
    @ParameterizedTest
    @CsvSource({
        "Gorse Mill Looms, Gorsemill Looms Ltd",
        "Great Moor Weavers, Great Moor Weevers",
        "GM Weaving Looms, Great Moor Weaving Looms",
        "The Moor Weavers Association, Moor Weavers",
        "Weavers of Moor (Sale), Weavers Moor",
        "Moor Citizens Advice, CAB Moor",
        "Moor Creative Weaving Communit, Moor Creative Weaving Community Hall"
    })
    void namesThatAgreeAreJoined(String one, String other) {
        grant("360G-amb-1", one, 100);
        sketch.pay(other, DAY, 200);

        assertThat(sketch.organisations().list()).singleElement().satisfies(organisation -> {
            assertThat(organisation.id()).isEqualTo("360G-amb-1");
            assertThat(organisation.profile().joins())
                    .extracting(Profile.Join::how)
                    .containsExactlyInAnyOrder("identifier", "likeness");
        });
        assertThat(sketch.organisations().pairs()).singleElement().satisfies(pair -> {
            assertThat(pair.standing()).isEqualTo(Pair.Standing.JOINED);
            assertThat(pair.why()).startsWith("Their names agree so far that they are one body in");
            assertThat(pair.rows()).hasSize(2);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "Moor Weavers, Sale Weavers",
        "Moor Weavers, Friends of Moor Weavers",
        "1st Moor Scouts, 2nd Moor Scouts",
        "Age UK Moor, Age UK Sale",
        "Moor Council, Moor Weavers",
        "North Moor Weavers, South Moor Weavers"
    })
    void namesThatDifferStayApartUnasked(String one, String other) {
        grant("360G-amb-1", one, 100);
        sketch.pay(other, DAY, 200);

        assertThat(sketch.organisations().list()).hasSize(2);
        assertThat(sketch.organisations().pairs()).isEmpty();
    }

    @Test
    void aDoubtfulPairIsAsked() {
        grant("360G-amb-1", "Moor Weavers Hall Looms", 100);
        sketch.pay("Moor Weavers Hall", DAY, 200);

        assertThat(sketch.organisations().pairs()).singleElement().satisfies(pair -> {
            assertThat(pair.standing()).isEqualTo(Pair.Standing.ASK);
            assertThat(pair.why())
                    .isEqualTo(
                            "Their names agree so far that they are one body in about 94 of 100 such cases, which is too few to join them unasked.");
            assertThat(pair.pence()).as("the smaller of the two").isEqualTo(100);
        });
    }

    /// Equal names and two live numbers: a person is asked, and nothing is joined.
    @Test
    void equalNamesWithTwoNumbersAreForAPersonToTell() {
        grant("GB-COH-07363900", "Moor Lights", 100);
        grant("GB-COH-06447020", "Moor Lights", 50);

        assertThat(sketch.organisations().list()).hasSize(2);
        assertThat(sketch.organisations().pairs()).singleElement().satisfies(pair -> {
            assertThat(pair.standing()).isEqualTo(Pair.Standing.ASK);
            assertThat(pair.why())
                    .isEqualTo("Their names agree, but each has a number of its own: only a person can tell.");
        });
    }

    /// Each of the two is a hair below even odds, for it might be neither: that is still worth asking.
    @Test
    void aNameThatFitsTwoBodiesIsAsked() {
        sketch.charity("1100012", "Moor Weavers (Sale)", "").charity("1100013", "Moor Weavers (Dale)", "");
        sketch.pay("Moor Weavers", DAY, 200);

        assertThat(sketch.organisations().list()).hasSize(3);
        assertThat(standings())
                .containsExactly("ASK Moor Weavers / Moor Weavers (Sale)", "ASK Moor Weavers / Moor Weavers (Dale)");
    }

    @Test
    void theMostMoneyComesFirstAndWhatIsAtStakeIsTheSmallerSide() {
        grant("360G-amb-1", "Moor Weavers Hall Looms", 100_00);
        sketch.pay("Moor Weavers Hall", DAY, 900_00);
        grant("360G-amb-2", "Sale Dancing Hill Steps", 700_00);
        sketch.pay("Sale Dancing Hill", DAY, 500_00);
        sketch.charity("1100012", "Dale Singing Road Voices", "").pay("Dale Singing Road", DAY, 300_00);

        assertThat(sketch.organisations().pairs()).extracting(Pair::pence).containsExactly(500_00L, 300_00L, 100_00L);
    }

    @Test
    void aPairAlreadyTogetherIsNotAsked() {
        grant("360G-amb-1", "Moor Weavers Hall Band", 100);
        sketch.pay("Moor Weavers Hall Band Club", DAY, 1);
        grant("360G-amb-2", "The Moor Weavers Hall Band", 100);

        assertThat(standings()).noneMatch(standing -> standing.startsWith("ASK") && standing.contains("The Moor"));
    }

    @Test
    void suppliersThatTheLedgerNumbersApartStayApart() {
        sketch.pay(new Payment.Payee("Moor Weavers Hall", "100", "", "", false, false), "ANY", DAY, 1);
        sketch.pay(new Payment.Payee("Moor Weavers Hall", "200", "", "", false, false), "ANY", DAY, 1);

        assertThat(sketch.organisations().list())
                .singleElement()
                .satisfies(one -> assertThat(one.id()).isEqualTo("name:moor-weavers-hall"));
    }

    @Test
    void aPersonIsNeverComparedWithAnyone() {
        sketch.pay("Mrs A Weavers Hall", DAY, 1).pay("A Weavers Hall", DAY, 1);

        assertThat(sketch.organisations().pairs()).isEmpty();
        assertThat(sketch.organisations().list()).hasSize(1);
    }

    @Test
    void charitiesOfARegisterAreNeverComparedAmongThemselves() {
        sketch.charity("1100012", "Moor Weavers Hall", "").charity("1100013", "Moor Weavers Hall", "");

        assertThat(sketch.organisations().pairs()).isEmpty();
        assertThat(sketch.organisations().list()).hasSize(2);
    }

    @Test
    void aPairReadsTheSameBothWaysRound() {
        assertThat(Couple.of("b", "a")).isEqualTo(Couple.of("a", "b"));
        assertThat(Couple.of("a", "b")).isLessThan(Couple.of("a", "c")).isLessThan(Couple.of("b", "c"));
    }
}
