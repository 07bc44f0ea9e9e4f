package org.mainstay.engine.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mainstay.engine.sketch.PlaceSketch;
import org.mainstay.model.actor.AnnualReturn;
import org.mainstay.model.actor.Party;
import org.mainstay.model.actor.RegisteredCharity;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Trace;
import org.mainstay.model.funding.Grant;
import org.mainstay.model.funding.Provision;

class DependenceFinderTest {

    private final PlaceSketch sketch = new PlaceSketch().coverYear();

    @Test
    void theCouncilsPartOfAKnownIncome() {
        charity("1100012", "Sale Foodbank", 40_000_00L, "2024-03-31");
        sketch.payMonthly("Sale Foodbank", PlaceSketch.HEADING, 1_000_00);
        sketch.fact(
                row -> new AnnualReturn("1100012", null, LocalDate.of(2025, 3, 31), null, null, 48_000_00L, null, row));
        sketch.fact(row -> new AnnualReturn("1100012", null, LocalDate.of(2026, 3, 31), null, null, null, null, row));

        assertThat(sketch.dependence().partners()).singleElement().satisfies(partner -> {
            assertThat(partner.council().value()).isEqualTo(12_000_00);
            assertThat(partner.income()).extracting(Figure::value).isEqualTo(48_000_00L);
            assertThat(numbers(partner.share())).containsExactly(250_000L, 250_000L, 250_000L);
        });
    }

    @Test
    void whereTheIncomeIsNotKnownItIsARange() {
        sketch.payMonthly("Sale Foodbank", PlaceSketch.HEADING, 1_000_00)
                .payMonthly("Dane Foodbank", PlaceSketch.HEADING, 1);
        grant("Moor Foundation", 4_000_00);
        grant("Ambleford Metropolitan Borough Council", 9_000_00);

        assertThat(sketch.dependence().partners())
                .extracting(partner -> numbers(partner.share()))
                .containsExactly(List.of(1_000_000L, 0L, 1_000_000L), List.of(750_000L, 0L, 750_000L));
    }

    @Test
    void whatSaysNothingOfIncomeOrIsOlderIsLeft() {
        charity("1100012", "Sale Foodbank", 48_000_00L, "2025-03-31");
        sketch.payMonthly("Sale Foodbank", PlaceSketch.HEADING, 1_000_00);
        sketch.fact(row -> new AnnualReturn("1100012", null, LocalDate.of(2024, 3, 31), null, null, 10_00L, null, row));
        sketch.fact(row -> new AnnualReturn("1100012", null, LocalDate.of(2026, 3, 31), null, null, 0L, null, row));
        sketch.fact(row -> new RegisteredCharity(
                "1100012",
                "Sale Foodbank",
                "",
                "",
                null,
                "",
                new RegisteredCharity.Standing(
                        RegisteredCharity.Status.REGISTERED,
                        null,
                        0,
                        null,
                        null,
                        null,
                        "",
                        new RegisteredCharity.LatestYear(null, 7_00L, null, null, null)),
                row));

        assertThat(sketch.dependence().partners().getFirst().income())
                .extracting(Figure::value)
                .isEqualTo(48_000_00L);
    }

    @Test
    void aLineOfGrantsAloneIsNoPayment() {
        sketch.charity("1100023", "Dane Club", "")
                .grant(Party.named("Dane Club"), "VSG", "2025-06-01", 5_000_00, 24)
                .grant(Party.named("Dane Club"), "VSG", "2019-06-01", 5_000_00, 24)
                .payMonthly("Sale Foodbank", PlaceSketch.HEADING, 1_000_00)
                .pay("Moor Foodbank", "RENT", "2025-06-01", 1_00);

        assertThat(sketch.dependence().partners()).hasSize(1);
    }

    @Test
    void oneFunderAloneIsTheHighestConcentration() {
        grant("Moor Foundation", 5_000_00);

        var dependence = sketch.dependence();

        assertThat(dependence.concentration()).extracting(Figure::value).isEqualTo(1_000_000L);
        assertThat(dependence.partners()).isEmpty();
    }

    @Test
    void fundersComeByWhatTheyPublish() {
        grant("Moor Foundation", 1_000_00);
        grant("Dane Trust", 3_000_00);

        var dependence = sketch.dependence();

        assertThat(dependence.funders())
                .extracting(Dependence.Funder::name)
                .containsExactly("Dane Trust", "Moor Foundation");
        assertThat(dependence.concentration()).satisfies(figure -> {
            assertThat(figure.value()).isEqualTo(625_000);
            assertThat(figure.trace()).isInstanceOf(Trace.Model.class);
        });
    }

    @Test
    void withoutGrantsThereIsNoConcentration() {
        assertThat(sketch.dependence().concentration()).isNull();
    }

    @Test
    void easyToEndIsWhatNothingProtects() {
        line("Free Foodbank", 3, null, false, false);
        line("Over Foodbank", null, LocalDate.of(2026, 6, 30), false, false);
        line("Tied Foodbank", null, LocalDate.of(2027, 6, 30), false, false);
        line("Slow Foodbank", 6, null, false, false);
        line("Duty Foodbank", 1, null, true, false);
        line("Ring Foodbank", 1, null, false, true);
        line("Half Foodbank", 1, null, false, null);
        line("Dark Foodbank", 1, null, null, false);
        line("Mute Foodbank", null, null, false, false);

        var dependence = sketch.dependence();

        assertThat(dependence.easyLines())
                .containsExactly(
                        "line/name:free-foodbank/grants-to-vol-orgs", "line/name:over-foodbank/grants-to-vol-orgs");
        assertThat(dependence.easy().value()).isEqualTo(24_000_00);
        assertThat(dependence.termsUnknown().value()).isEqualTo(36_000_00);
    }

    private void line(
            String name,
            @Nullable Integer notice,
            @Nullable LocalDate end,
            @Nullable Boolean duty,
            @Nullable Boolean ringFenced) {
        sketch.payMonthly(name, PlaceSketch.HEADING, 1_000_00);
        sketch.fact(row -> new Provision(
                name,
                PlaceSketch.HEADING,
                null,
                new Provision.Delivery(null, null, null, null, null),
                new Provision.Terms(notice, end, duty, "", ringFenced),
                List.of(),
                LocalDate.of(2026, 5, 1),
                "the partner",
                row));
    }

    private void charity(String number, String name, @Nullable Long income, String end) {
        var latest = new RegisteredCharity.LatestYear(LocalDate.parse(end), income, null, null, null);
        var standing = new RegisteredCharity.Standing(
                RegisteredCharity.Status.REGISTERED, null, 0, null, null, null, "", latest);
        sketch.fact(row -> new RegisteredCharity(number, name, "", "", null, "", standing, row));
    }

    private void grant(String funder, long pence) {
        sketch.fact(row -> new Grant(
                "360G-" + row.line(),
                "A grant",
                new Grant.Award(pence, LocalDate.of(2025, 6, 1), null, null, null),
                Party.named("Sale Foodbank"),
                false,
                Party.named(funder),
                new Grant.Programme("", "VSG"),
                row));
    }

    private static List<Long> numbers(Figure figure) {
        return List.of(figure.value(), figure.low(), figure.high());
    }
}
