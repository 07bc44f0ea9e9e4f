package org.mainstay.engine.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mainstay.engine.sketch.PlaceSketch;
import org.mainstay.model.actor.Party;
import org.mainstay.model.actor.Succession;

class RelationsTest {

    private static final String DAY = "2025-05-01";
    private static final LocalDate MERGED = LocalDate.of(2025, 4, 1);

    private final PlaceSketch sketch = new PlaceSketch();

    private static Succession.Body body(String number, String name) {
        return new Succession.Body(number, name);
    }

    private void succeed(Succession.Evidence evidence, Succession.Body to, Succession.Body... from) {
        sketch.with(new Succession(List.of(from), to, MERGED, evidence, Named.row(2)));
    }

    private List<String> relations() {
        return sketch.organisations().relations().stream()
                .map(one -> one.from() + " " + one.type().word() + " " + one.to())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "REGISTER_OF_MERGERS, The register of merged charities says so.",
        "REGISTER_EVENT, The charity register records it.",
        "ENTERED, It was entered by a person."
    })
    void severalThatMergedIntoOneAreItsPredecessors(Succession.Evidence evidence, String why) {
        sketch.charity("1100012", "Moor Weavers", "").charity("1100013", "Sale Weavers", "");
        sketch.charity("1200012", "Moor and Sale Weavers", "");
        succeed(evidence, body("1200012", ""), body("1100012", ""), body("", "The Sale Weavers"));

        assertThat(relations())
                .containsExactly(
                        "GB-CHC-1200012 successorOf GB-CHC-1100012", "GB-CHC-1200012 successorOf GB-CHC-1100013");
        assertThat(sketch.organisations().relations()).allSatisfy(one -> {
            assertThat(one.since()).isEqualTo(MERGED);
            assertThat(one.why()).isEqualTo(why);
            assertThat(one.rows()).containsExactly(Named.row(2));
        });
    }

    @Test
    void oneThatWentOverWholeIsTheSameBody() {
        sketch.charity("1100012", "Moor Weavers", "").charity("1200012", "Moor Weavers CIO", "");
        sketch.grant(new Party("GB-CHC-1100012", "Moor Weavers", "", "", ""), "P", DAY, 1, null);
        succeed(Succession.Evidence.REGISTER_OF_MERGERS, body("1200012", ""), body("1100012", ""));

        assertThat(sketch.organisations().list()).singleElement().satisfies(one -> {
            assertThat(one.id()).isEqualTo("GB-CHC-1200012");
            assertThat(one.ids()).contains("GB-CHC-1100012", "GB-CHC-1200012");
        });
        assertThat(relations()).containsExactly("GB-CHC-1200012 sameAs GB-CHC-1100012");
    }

    @Test
    void aSuccessionOfNobodyHereIsNone() {
        sketch.charity("1100012", "Moor Weavers", "");
        succeed(Succession.Evidence.ENTERED, body("1200012", ""), body("1100012", ""));
        succeed(Succession.Evidence.ENTERED, body("1100012", ""), body("", "Unheard Of"));
        succeed(Succession.Evidence.ENTERED, body("1100012", ""), body("", "Moor Weavers"));

        assertThat(relations()).isEmpty();
    }

    @Test
    void aNameThatTwoBearSucceedsNobody() {
        sketch.charity("1100012", "Moor Weavers", "").charity("1100013", "Moor Weavers", "");
        sketch.charity("1200012", "Moor Looms", "");
        succeed(Succession.Evidence.ENTERED, body("1200012", ""), body("", "Moor Weavers"));

        assertThat(relations()).isEmpty();
    }

    @Test
    void aLocalBodyIsAMemberOfItsFederation() {
        sketch.charity("1100012", "Age UK", "").charity("1100013", "Age UK Moor", "");
        sketch.pay("Moor Weavers", DAY, 1).pay("Citizens Advice Moor", DAY, 1);

        assertThat(relations()).containsExactly("GB-CHC-1100013 memberOf GB-CHC-1100012");
        assertThat(sketch.organisations().relations())
                .extracting(Relation::why)
                .containsExactly("“Age UK Moor” bears the name of the federation.");
    }

    @Test
    void aTradingNameIsAnotherNameOfTheBody() {
        sketch.pay("Moor Weavers Ltd t/a Warp Hall", DAY, 1);

        assertThat(relations()).containsExactly("name:moor-weavers-ltd-ta-warp-hall tradesAs warp hall");
        assertThat(sketch.organisations().relations())
                .extracting(Relation::why)
                .containsExactly("“Moor Weavers Ltd t/a Warp Hall” gives both names.");
    }

    @Test
    void aTradingNameCitesTheFirstRowThatGivesIt() {
        sketch.pay("Moor Weavers Ltd T/A Warp Hall", DAY, 1).pay("MOOR WEAVERS LTD T/A WARP HALL", DAY, 1);
        sketch.grant(new Party("360G-amb-1", "Moor Weavers Ltd t/a Warp Hall", "", "", ""), "P", DAY, 1, null);

        assertThat(sketch.organisations().relations())
                .extracting(one -> one.rows().getFirst().source().path() + " "
                        + one.rows().getFirst().line())
                .containsExactlyInAnyOrder("ledger.csv 2", "ledger.csv 3", "grants.csv 2");
        assertThat(sketch.organisations().relations()).extracting(Relation::to).containsOnly("warp hall");
    }

    @Test
    void aTradingArmAndABranchStandToTheBodyWhoseNumberTheyQuote() {
        sketch.charity("1100012", "Moor Swimmers", "").charity("1100013", "Age UK Moor", "");
        sketch.grant(new Party("GB-CHC-1100012", "Moor Swimmers Trading Ltd", "", "", ""), "P", DAY, 1, null);
        sketch.grant(new Party("GB-CHC-1100013", "Age UK Sale", "", "", ""), "P", DAY, 1, null);

        assertThat(relations())
                .containsExactly(
                        "name:age-uk-sale branchOf GB-CHC-1100013",
                        "name:moor-swimmers-trading tradingArmOf GB-CHC-1100012");
        assertThat(sketch.organisations().list()).hasSize(4);
    }

    @Test
    void wordsOfARelationAreRead() {
        assertThat(Relation.Type.TRADING_ARM_OF.words()).isEqualTo("trading arm of");
        assertThat(Relation.Type.TRADING_ARM_OF.word()).isEqualTo("tradingArmOf");
    }
}
