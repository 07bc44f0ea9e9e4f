package org.mainstay.engine.relationship;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mainstay.engine.sketch.PlaceSketch;
import org.mainstay.model.FinancialYear;
import org.mainstay.model.actor.Party;
import org.mainstay.model.evidence.Figure;

class MoneyByYearTest {

    private final PlaceSketch sketch = new PlaceSketch();

    @Test
    void everyYearThatGrantsOrLedgerSpeakOfIsThere() {
        sketch.pay("Sale Foodbank", "2025-04-01", 100).grant(Party.named("Choir"), "VSG", "2019-01-01", 5, null);

        assertThat(sketch.money().years())
                .extracting(Money.Year::year)
                .containsExactly(new FinancialYear(2018), new FinancialYear(2025));
    }

    @Test
    void moneyUnderTheHeadingsIsToldApartByWhoGotIt() {
        sketch.pay("Sale Foodbank", "2025-05-01", 1_00)
                .pay("Who Knows", "2025-05-01", 2_00)
                .pay("Ambleford Council", "2025-05-01", 4_00)
                .pay("Mrs A Example", "2025-05-01", 8_00)
                .pay("Redacted", "2025-05-01", 16_00)
                .pay("Sale Foodbank", "STATIONERY", "2025-05-01", 32_00);

        var year = sketch.money().years().getFirst().ledger();

        assertThat(year).isNotNull();
        assertThat(values(
                        year.vcse(),
                        year.typeUnknown(),
                        year.otherKinds(),
                        year.individuals(),
                        year.unattributable(),
                        year.underHeadings()))
                .containsExactly(1_00L, 6_00L, 4_00L, 8_00L, 16_00L, 31_00L);
    }

    @Test
    void aYearThatTheFilesDoNotReachIsNotAYearWithoutMoney() {
        sketch.pay("Sale Foodbank", "2025-05-01", 100)
                .grant(Party.named("Choir"), "VSG", "2022-01-01", 5, null)
                .grant(Party.named("Choir"), "VSG", "2024-01-01", 5, null);

        var money = sketch.money();

        assertThat(money.years()).hasSize(3);
        assertThat(money.years().getFirst().ledger()).isNull();
        assertThat(money.years().getLast().publishedGrants()).isNull();
        assertThat(money.coverage())
                .isEqualTo(
                        "The days that each speaks of: ledger 1 May 2025 to 1 May 2025; published grants 1 January 2022 to"
                                + " 1 January 2024. Compare only years that both reach in full.");
    }

    @Test
    void whereThereIsNoLedgerThatIsSaid() {
        sketch.grant(Party.named("Choir"), "VSG", "2022-01-01", 5, null);

        assertThat(sketch.money().coverage()).contains("ledger none; published grants");
    }

    @Test
    void idsAreStablePaths() {
        sketch.charity("1109047", "Choir", "")
                .pay("Choir", "2024-05-01", 1)
                .grant(Party.named("Choir"), "VSG", "2024-06-01", 5, null);

        assertThat(sketch.money().figures())
                .extracting(Figure::id)
                .containsExactly(
                        "money/2024-25/published_grants",
                        "money/2024-25/under_headings",
                        "money/2024-25/ledger_vcse",
                        "money/2024-25/type_unknown",
                        "money/2024-25/other_kinds",
                        "money/2024-25/individuals",
                        "money/2024-25/unattributable",
                        "money/2024-25/gap",
                        "money/2024-25/council/GB-CHC-1109047",
                        "money/2024-25/grants/GB-CHC-1109047");
    }

    @Test
    void creditsAndReversalsCount() {
        sketch.pay("Sale Foodbank", "2025-05-01", 100).pay("Sale Foodbank", "2025-06-01", -30);

        assertThat(sketch.moneyFigure("money/2025-26/ledger_vcse").value()).isEqualTo(70);
    }

    @Test
    void onlyVoluntaryOrganisationsAreListedWithAllTheirMoney() {
        sketch.pay("Sale Foodbank", "2025-05-01", 1)
                .pay("Sale Foodbank", "RENT", "2025-05-01", 2)
                .pay("Who Knows", "2025-05-01", 4)
                .pay("Mrs A Example", "2025-05-01", 8)
                .pay("Redacted", "2025-05-01", 16)
                .grantToIndividual(Party.named(""), "2025-05-01", 32);

        var money = sketch.money();

        assertThat(money.organisations()).singleElement().satisfies(relationship -> {
            assertThat(relationship.organisation().name()).isEqualTo("Sale Foodbank");
            assertThat(relationship.council().values())
                    .extracting(Figure::value)
                    .containsExactly(3L);
            assertThat(relationship.grants()).isEmpty();
        });
        assertThat(sketch.moneyFigure("money/2025-26/published_grants").value()).isEqualTo(32);
    }

    @Test
    void moneyToVariousSpellingsOfOneBodyIsOneRelationship() {
        sketch.grant(new Party("GB-COH-07597525", "St Johns", "", "", ""), "VSG", "2024-05-01", 5, null)
                .grant(new Party("GB-COH-07597525", "St John's Hub", "", "", ""), "VSG", "2025-05-01", 7, null);

        assertThat(sketch.money().organisations())
                .singleElement()
                .satisfies(relationship -> assertThat(relationship.grants().values())
                        .extracting(Figure::value)
                        .containsExactly(5L, 7L));
    }

    @Test
    void thePublishedListShowsLessThanTheLedgerByAtLeastSoMuch() {
        sketch.pay("Sale Foodbank", "2025-05-01", 100_00)
                .pay("Who Knows", "2025-05-01", 7_00)
                .pay("Ambleford Council", "2025-05-01", 4_00)
                .grant(Party.named("Choir"), "VSG", "2025-06-01", 30_00, null)
                .grant(Party.named("Choir"), "VSG", "2022-06-01", 30_00, null);

        var money = sketch.money();
        var gap = money.years().getLast().gap();

        assertThat(gap).isNotNull();
        assertThat(List.of(gap.value(), gap.low(), gap.high())).containsExactly(70_00L, 70_00L, 77_00L);
        assertThat(money.years().getFirst().gap()).isNull();
    }

    @Test
    void withoutFactsThereAreNoYears() {
        assertThat(sketch.money().years()).isEmpty();
    }

    private static List<Long> values(Figure... figures) {
        return List.of(figures).stream().map(Figure::value).toList();
    }
}
