package org.mainstay.engine.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.engine.sketch.PlaceSketch;
import org.mainstay.engine.sketch.Rows;
import org.mainstay.model.actor.Party;
import org.mainstay.model.funding.Payment;
import org.mainstay.model.place.Place;

class MatcherTest {

    private static final String DAY = "2025-05-01";

    private final PlaceSketch sketch = new PlaceSketch();

    @Test
    void oneIdentifierWithSeveralNamesIsOneOrganisation() {
        grant("GB-COH-07597525", "St. John's Centre (Old Trafford Hub)", "", "");
        grant("GB-COH-07597525", "ST Johns Community Centre", "", "");

        assertThat(sketch.organisations().list()).singleElement().satisfies(organisation -> {
            assertThat(organisation.id()).isEqualTo("GB-COH-07597525");
            assertThat(organisation.names()).hasSize(2);
        });
    }

    @Test
    void aCharityNumberBesideACompanyIdentifierIsThePreferredOne() {
        grant("GB-COH-CE008889", "Our Sale West", "1171262", "CE008889");

        assertThat(sketch.organisation("Our Sale West").id()).isEqualTo("GB-CHC-1171262");
        assertThat(sketch.organisation("GB-COH-CE008889").ids()).containsExactly("GB-CHC-1171262", "GB-COH-CE008889");
    }

    @Test
    void rowsThatShareAnyIdentifierMeet() {
        sketch.charity("1109047", "AGE UK TRAFFORD", "05384301");
        grant("GB-COH-05384301", "Age UK Trafford (Urmston Community Hub)", "", "");
        sketch.pay(new Payment.Payee("Age UK (Trafford)", "", "1109047", "", false, false), "ANY", DAY, 1);

        assertThat(sketch.organisations().list())
                .singleElement()
                .extracting(Organisation::name)
                .isEqualTo("Age UK (Trafford)");
    }

    @Test
    void aNameThatOneBodyAloneBearsJoins() {
        sketch.charity("1109047", "THE HOME-START TRAFFORD LIMITED", "");
        sketch.pay("Home-Start Trafford", DAY, 1);

        assertThat(sketch.organisations().list()).singleElement().satisfies(organisation -> {
            assertThat(organisation.id()).isEqualTo("GB-CHC-1109047");
            assertThat(organisation.name()).isEqualTo("Home-Start Trafford");
            assertThat(organisation.sector()).isEqualTo(Sector.VOLUNTARY);
        });
    }

    @Test
    void aNameThatTwoBodiesShareJoinsNothing() {
        grant("GB-COH-07363900", "Footlights", "", "");
        grant("GB-COH-06447020", "Footlights", "", "");
        sketch.pay(payee("Footlights", "100"), "ANY", DAY, 1);
        sketch.pay(payee("Footlights", "200"), "ANY", DAY, 1);
        sketch.pay(payee("Footlights", ""), "ANY", DAY, 1);

        assertThat(sketch.organisations().list())
                .extracting(Organisation::id)
                .containsExactly(
                        "GB-COH-06447020",
                        "GB-COH-07363900",
                        "name:footlights",
                        "name:footlights.100",
                        "name:footlights.200");
        assertThat(sketch.organisations().find("Footlights")).isEmpty();
    }

    @Test
    void aPublishersOwnIdentifierIsAnAliasWhereItsNameDecides() {
        sketch.charity("1130343", "The Hub Altrincham", "");
        grant("360G-trafford-the_hub", "Hub Altrincham", "", "");
        sketch.pay("Hub Altrincham Ltd", DAY, 1);

        assertThat(sketch.organisations().list()).singleElement().satisfies(organisation -> {
            assertThat(organisation.id()).isEqualTo("GB-CHC-1130343");
            assertThat(organisation.ids()).containsExactly("GB-CHC-1130343", "360G-trafford-the_hub");
        });
    }

    @Test
    void aPublishersOwnIdentifierWithTheNamesOfTwoBodiesStaysApart() {
        sketch.charity("1130343", "North Hub", "").charity("1130344", "South Hub", "");
        grant("360G-trafford-hub", "North Hub", "", "");
        grant("360G-trafford-hub", "South Hub", "", "");

        assertThat(sketch.organisations().list())
                .extracting(Organisation::id)
                .containsExactly("360G-trafford-hub", "GB-CHC-1130343", "GB-CHC-1130344");
    }

    @Test
    void twoOfAPublishersOwnIdentifiersWithOneNameAreOneBody() {
        grant("360G-trafford-a", "Band", "", "");
        grant("360G-trafford-b", "Band", "", "");

        assertThat(sketch.organisations().list()).hasSize(1);
    }

    @Test
    void rowsThatWouldGiveABodyTwoCharityNumbersAreNotBelieved() {
        sketch.charity("1109047", "Alpha", "05384301").charity("1109048", "Beta", "");
        grant("GB-CHC-1109048", "Beta Projects", "", "05384301");

        var organisations = sketch.organisations();

        assertThat(organisations.list())
                .extracting(Organisation::id)
                .containsExactly("GB-CHC-1109047", "GB-CHC-1109048");
        assertThat(organisations.find("GB-COH-05384301")).map(Organisation::id).contains("GB-CHC-1109047");
        assertThat(organisations.find("Beta Projects")).map(Organisation::id).contains("GB-CHC-1109048");
    }

    @Test
    void charitiesThatShareACompanyNumberStayApart() {
        sketch.charity("1109047", "Alpha", "05384301").charity("1109048", "Beta", "05384301");

        assertThat(sketch.organisations().list()).hasSize(2);
    }

    @Test
    void aNameThatTheLedgerCutIsJoined() {
        sketch.charity("1109047", "Gorse Hill Studios Creative Community", "");
        sketch.pay("Gorse Hill Studios Creative Communi", DAY, 1);

        assertThat(sketch.organisations().list()).hasSize(1);
    }

    @Test
    void aLedgersSpellingsOfOneNameAreOneOrganisation() {
        sketch.pay("Healthwatch Ambleford", DAY, 1).pay("HEALTHWATCH AMBLEFORD LTD", DAY, 1);

        assertThat(sketch.organisations().list()).singleElement().satisfies(organisation -> {
            assertThat(organisation.id()).isEqualTo("name:healthwatch-ambleford");
            assertThat(organisation.name()).isEqualTo("Healthwatch Ambleford");
            assertThat(organisation.sector()).isEqualTo(Sector.UNKNOWN);
        });
    }

    @Test
    void aWithheldNameIsNeverAnyone() {
        var withheld = new Payment.Payee("Redacted", "7", "1109047", "", true, false);
        var byCue = new Payment.Payee("REDACTED", "8", "", "", false, false);
        var nameless = new Payment.Payee("-", "", "", "", false, false);
        sketch.pay(withheld, "ANY", DAY, 1).pay(byCue, "ANY", DAY, 1).pay(nameless, "ANY", DAY, 1);
        grant("", "Redacted", "", "");

        var organisations = sketch.organisations();

        assertThat(organisations.list()).isEmpty();
        assertThat(organisations.find(withheld)).isEmpty();
        assertThat(organisations.find(byCue)).isEmpty();
        assertThat(organisations.find(nameless)).isEmpty();
        assertThat(organisations.find(new Party("", "Redacted", "", "", ""))).isEmpty();
    }

    @Test
    void aPersonIsNeverNamedOrListed() {
        var person = new Party("360G-amb-p1", "", "", "", "");
        sketch.pay("Mrs A Example", DAY, 1).grantToIndividual(person, DAY, 500);

        var organisations = sketch.organisations();

        assertThat(organisations.list()).isEmpty();
        assertThat(organisations.find(person)).hasValueSatisfying(MatcherTest::isNoOneInParticular);
        assertThat(organisations.find(payee("Mrs A Example", ""))).hasValueSatisfying(MatcherTest::isNoOneInParticular);
    }

    @Test
    void anOrganisationNamedLikeAPersonIsOneIfARegisterOrANumberSaysSo() {
        sketch.charity("1109047", "Mrs Example's Gift", "").pay("Mrs Example's Gift", DAY, 1);
        sketch.pay(new Payment.Payee("Mrs Buns", "", "", "07597525", false, false), "ANY", DAY, 1);

        assertThat(sketch.organisations().list())
                .extracting(Organisation::sector)
                .containsExactly(Sector.VOLUNTARY, Sector.UNKNOWN);
    }

    @Test
    void theSectorSaysWhichSignTold() {
        sketch.charity("1109047", "Ambleford Council Choir", "");
        grant("GB-COH-07597525", "Sale Moor Band", "", "");
        grant("", "Moor Primary School", "", "");
        grant("", "Moor Primary School PTA", "", "");
        sketch.pay("Moor Foodbank", DAY, 1).pay("Quick Recruitment Ltd", DAY, 1).pay("Who Knows", DAY, 1);
        sketch.pay("Moor Partnership Board", DAY, 1).pay("Moor Foodbank Council", DAY, 1);
        sketch.pay(new Payment.Payee("Flagged Friends", "", "", "", false, true), "ANY", DAY, 1);
        sketch.pay(new Payment.Payee("Numbered Council", "", "210843", "", false, false), "ANY", DAY, 1);

        says("Ambleford Council Choir", Sector.VOLUNTARY, "on a charity register");
        says("Sale Moor Band", Sector.VOLUNTARY, "received a published grant");
        says("Moor Primary School", Sector.PUBLIC, "“primary school” in its name");
        says("Moor Primary School PTA", Sector.VOLUNTARY, "“pta” in its name");
        says("Moor Foodbank", Sector.VOLUNTARY, "“foodbank” in its name");
        says("Moor Foodbank Council", Sector.PUBLIC, "“council” in its name");
        says("Quick Recruitment", Sector.PRIVATE, "“recruitment” in its name");
        says("Moor Partnership Board", Sector.UNKNOWN, "“partnership board” in its name");
        says("Flagged Friends", Sector.VOLUNTARY, "ledger marks it");
        says("Numbered Council", Sector.VOLUNTARY, "GB-CHC-210843");
        says("Who Knows", Sector.UNKNOWN, "Nothing");
    }

    @Test
    void anOrganisationIsFoundByItsIdHoweverItIsWritten() {
        sketch.charity("1109047", "Alpha", "");
        sketch.pay("Beta", DAY, 1);

        assertThat(sketch.organisation(" gb-chc-1109047 ").name()).isEqualTo("Alpha");
        assertThat(sketch.organisation("name:beta").name()).isEqualTo("Beta");
        assertThat(sketch.organisation("the ALPHA ltd").id()).isEqualTo("GB-CHC-1109047");
        assertThat(sketch.organisations().find("Gamma")).isEmpty();
    }

    @Test
    void aBodyWithAnIdentifierAndNoNameIsCalledByItsIdentifier() {
        sketch.pay(new Payment.Payee("", "", "", "07597525", false, false), "ANY", DAY, 1);

        assertThat(sketch.organisations().list())
                .singleElement()
                .extracting(Organisation::name)
                .isEqualTo("GB-COH-07597525");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theOrderOfRowsAndFilesNeverShows(long seed) {
        var random = new Random(seed);
        for (var i = 0; i < 60; i++) {
            var number = "110904" + random.nextInt(5);
            var company = "0759752" + random.nextInt(5);
            var name = "Group " + random.nextInt(8);
            switch (random.nextInt(4)) {
                case 0 -> sketch.charity(number, name, random.nextBoolean() ? company : "");
                case 1 -> grant("360G-amb-" + random.nextInt(4), name, random.nextBoolean() ? number : "", "");
                case 2 -> grant("GB-COH-" + company, name, random.nextBoolean() ? number : "", "");
                default -> sketch.pay(payee(name, "" + random.nextInt(2)), "ANY", DAY, 1);
            }
        }
        var facts = new ArrayList<>(sketch.facts());
        var before = sketch.organisations().list();
        Collections.shuffle(facts, random);

        var after = new Matcher(org.mainstay.engine.sketch.Rules.names())
                .match(Place.of(Rows.renumber(facts)), sketch.classifier());

        assertThat(after.list().stream().map(MatcherTest::withoutRows).toList())
                .isEqualTo(before.stream().map(MatcherTest::withoutRows).toList());
    }

    /// Shuffled rows have other line numbers.
    private static List<Object> withoutRows(Organisation one) {
        var joins = one.profile().joins().stream()
                .map(join -> join.name() + join.how() + join.probability() + join.why())
                .sorted()
                .toList();
        return List.of(
                one.id(),
                one.name(),
                one.ids(),
                one.names(),
                one.sector(),
                one.why(),
                joins,
                one.profile().pence());
    }

    private void says(String name, Sector sector, String why) {
        var organisation = sketch.organisation(name);
        assertThat(organisation.sector()).as(name).isEqualTo(sector);
        assertThat(organisation.why()).as(name).contains(why);
    }

    private static void isNoOneInParticular(Organisation organisation) {
        assertThat(organisation.sector()).isEqualTo(Sector.INDIVIDUAL);
        assertThat(organisation.name()).isEqualTo("individual");
        assertThat(organisation.names()).isEmpty();
    }

    private void grant(String id, String name, String charityNumber, String companyNumber) {
        sketch.grant(new Party(id, name, charityNumber, companyNumber, ""), "Programme", DAY, 100, null);
    }

    private static Payment.Payee payee(String name, String supplierId) {
        return new Payment.Payee(name, supplierId, "", "", false, false);
    }
}
