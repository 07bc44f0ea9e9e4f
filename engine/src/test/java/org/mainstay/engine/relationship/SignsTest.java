package org.mainstay.engine.relationship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mainstay.engine.sketch.PlaceSketch.HEADING;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mainstay.engine.sketch.PlaceSketch;
import org.mainstay.model.classification.CueKind;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.need.Need;

class SignsTest {

    private static final String BANK = "Sale Foodbank";

    private final PlaceSketch sketch = new PlaceSketch()
            .coverYear()
            .cue(CueKind.RING_FENCE, "household supp*", 90, "a government grant")
            .cue(CueKind.RING_FENCE, "earmarked", 50, "a doubt")
            .cue(CueKind.DUTY, "healthwatch", 95, "The Act of 2007.")
            .cue(CueKind.DUTY, "advocacy", 50, "The Act of 2014.");

    private Signs signs() {
        return sketch.lines().lines().getFirst().signs();
    }

    private SignsTest paid(String unit, String date, long pence, String purpose) {
        sketch.payFor(unit, BANK, HEADING, date, pence, purpose);
        return this;
    }

    @Test
    void moneyThatIsMostlyBookedToAGrantForOnePurposeSavesNothing() {
        paid("Household Supporrt", "2025-05-01", 6_000, "").paid("Other", "2025-11-01", 5_000, "");

        assertThat(signs().against())
                .singleElement()
                .asString()
                .startsWith("£60 of its £110 in the year is booked as “household supp…”, which is money given for one"
                        + " purpose");
    }

    @Test
    void ofTwoGrantsThatGiveAlikeTheFirstByNameIsTold() {
        sketch.cue(CueKind.RING_FENCE, "homes fund", 90, "a government grant");
        paid("Household Support", "2025-05-01", 5_000, "").paid("Homes Fund", "2025-11-01", 5_000, "");

        assertThat(signs().against())
                .singleElement()
                .asString()
                .startsWith("All of its £100 in the year is booked as “homes fund”");
    }

    @Test
    void aSmallPartOfItThatIsSoBookedIsNoSign() {
        paid("Household Support", "2025-05-01", 4_000, "").paid("Other", "2025-11-01", 5_000, "");

        assertThat(signs()).isEqualTo(Signs.NONE);
    }

    @Test
    void wordsThatAreOftenWrongAreADoubtAndNoBar() {
        paid("Parks", "2025-05-01", 4_000, "earmarked for swings").paid("Parks", "2025-11-01", 5_000, "earmarked");

        assertThat(signs().against()).isEmpty();
        assertThat(signs().doubts()).singleElement().asString().contains("ask who gave it and for what");
    }

    @Test
    void whatAPartnerReportsCountsMore() {
        paid("Household Support", "2025-05-01", 4_000, "").paid("Household Support", "2025-11-01", 5_000, "");
        sketch.provision(BANK, HEADING, Need.FOOD, "2026-05-01");

        assertThat(signs()).isEqualTo(Signs.NONE);
    }

    @Test
    void aNameThatTellsADutyIsNoSavingAndOneThatMayIsADoubt() {
        sketch.cue(CueKind.VOLUNTARY_NAME, "healthwatch", 90, "a charity")
                .payMonthly("Healthwatch Sale", HEADING, 100)
                .payMonthly("Sale Advocacy Foodbank", HEADING, 100);
        var lines = sketch.lines().lines();

        assertThat(lines.getFirst().signs().against())
                .containsExactly(
                        "“healthwatch” tells a duty: how it is met is open, and whether it is met is not. The Act of 2007.");
        assertThat(lines.getLast().signs().against()).isEmpty();
        assertThat(lines.getLast().signs().doubts()).hasSize(1);
    }

    @Test
    void whatHasNotBeenPaidForMoreThanAYearHasEnded() {
        paid("Unit", "2024-11-22", 500, "").paid("Unit", "2025-04-10", 500, "");
        sketch.pay("Pens & Paper", "STATIONERY", "2026-05-20", 1);

        assertThat(signs().against())
                .singleElement()
                .asString()
                .startsWith("The ledger has paid nothing for it since 10 April 2025");
    }

    @Test
    void whatIsPaidOnceAYearHasNotEndedWhenItIsAFewDaysLate() {
        paid("Unit", "2024-05-15", 500, "").paid("Unit", "2025-05-10", 500, "");
        sketch.pay("Pens & Paper", "STATIONERY", "2026-05-20", 1);

        assertThat(signs()).isEqualTo(Signs.NONE);
    }

    @Test
    void whatWasPaidForServiceBeforeTheYearIsNoneOfAYearsSaving() {
        paid("Unit", "2025-04-24", 2_500, "Contract Q4 Jan - Mar 25").paid("Unit", "2025-07-03", 7_500, "Q1-Q2");

        assertThat(signs().doubts())
                .singleElement()
                .asString()
                .startsWith("£25 of the £100 that was paid in the year was for service before it")
                .contains("nearer to £75");
        assertThat(recurring()).isEqualTo(75_00);
    }

    private long recurring() {
        return sketch.lines().lines().getFirst().recurring().value();
    }

    @Test
    void whoeverIsAlwaysPaidAQuarterLateIsPaidAWholeYearInEachYear() {
        quarters(2024).paidBy("2025-04-24 Q4 Jan - Mar 25");
        quarters(2025).paidBy("2026-04-24 Q4 Jan - Mar 26");

        assertThat(signs()).isEqualTo(Signs.NONE);
        assertThat(recurring()).isEqualTo(40_00);
    }

    private SignsTest paidBy(String... months) {
        for (var month : months) {
            paid("Unit", month.substring(0, 10), 1_000, month.substring(11));
        }
        return this;
    }

    private SignsTest quarters(int year) {
        return paidBy(
                "%d-07-03 Q1 Apr - Jun %d".formatted(year, year % 100),
                "%d-10-03 Q2 Jul - Sep %d".formatted(year, year % 100),
                "%d-01-20 Q3 Oct - Dec %d".formatted(year + 1, year % 100));
    }

    private Rate rate() {
        return signs().findRate().orElseThrow();
    }

    private long[] rateFigures() {
        return rate().figures().stream().mapToLong(Figure::value).toArray();
    }

    @Test
    void whatIsPaidAfterTheYearForItsMonthsIsNoCutAndItsRateIsShownBesideWhatWasPaid() {
        quarters(2024).paidBy("2025-03-27 Q4 Jan - Mar 25");
        quarters(2025).paidBy("2026-04-08 Q4 Jan - Mar 26");

        assertThat(rate().says())
                .isEqualTo(
                        "The £30 paid in 2025-26 is for about 9 months of it: £10 for its months was paid after the"
                                + " year. At that rate a year is £40; what is worked out here goes by what was paid, which is less than a year costs.");
        assertThat(rateFigures()).containsExactly(40_00);
        assertThat(signs().doubts()).containsExactly(rate().says());
        assertThat(sketch.lines().lines().getFirst())
                .satisfies(line -> assertThat(line.yearly().value()).isEqualTo(30_00))
                .satisfies(line -> assertThat(line.recurring()).isEqualTo(line.yearly()))
                .satisfies(line -> assertThat(line.figures()).containsAll(rate().figures()))
                .satisfies(line -> assertThat(line.figureIds())
                        .containsExactly(line.yearly().id()));
    }

    @Test
    void aLineThatBeganWithinTheYearIsPaidAsMuchForEachOfItsMonths() {
        paidBy("2025-12-20 Q3 Oct - Dec 25", "2026-03-27 Q4 Jan - Mar 26", "2026-05-20 Q1 Apr - Jun 26");

        assertThat(rate().says())
                .startsWith("The £20 paid in 2025-26 is for about 6 months of it: it began in October 2025.");
        assertThat(rateFigures()).containsExactly(40_00, 20_00, 6);
    }

    @Test
    void aQuarterThatNobodyIsFoundToHavePaidIsSaid() {
        sketch.pay("Pens & Paper", "STATIONERY", "2026-05-20", 1);
        paidBy("2025-07-03 Q1 Apr - Jun 25", "2025-10-03 Q2 Jul - Sep 25", "2026-01-20 Q3 Oct - Dec 25");

        assertThat(rate().says()).contains("about 9 months of it: no payment is found for its other months.");
        assertThat(rateFigures()).containsExactly(40_00, 30_00, 9);
    }

    @Test
    void aLineThatEndedWithinTheYearHasNoRate() {
        sketch.pay("Pens & Paper", "STATIONERY", "2026-05-20", 1);
        quarters(2024).paidBy("2025-03-27 Q4 Jan - Mar 25", "2025-07-03 Q1 Apr - Jun 25");

        assertThat(rate())
                .isEqualTo(new Rate(
                        "The £10 paid in 2025-26 is for 3 months, the last of them June 2025, and nothing later is found up"
                                + " to May 2026: what has ended saves nothing.",
                        List.of()));
        assertThat(signs().against()).containsExactly(rate().says());
    }

    @Test
    void arrearsOfTheYearBeforeAreNoPartOfAYear() {
        quarters(2024).paidBy("2025-04-24 Q4 Jan - Mar 25");
        quarters(2025).paidBy("2026-03-27 Q4 Jan - Mar 26");

        assertThat(rate().says())
                .isEqualTo(
                        "The £50 paid in 2025-26 is more than a year of it: £10 was for service before the year. A year of"
                                + " it is nearer to £40, and no more than that can be saved.");
        assertThat(rateFigures()).containsExactly(40_00);
        assertThat(sketch.lines().lines().getFirst())
                .satisfies(line ->
                        assertThat(line.recurring()).isEqualTo(rate().figures().getFirst()))
                .satisfies(line -> assertThat(line.figureIds())
                        .containsExactly(line.yearly().id(), line.recurring().id()));
    }

    @Test
    void soIsWhatIsPaidAheadOrOnce() {
        quarters(2024).paidBy("2025-03-27 Q4 Jan - Mar 25");
        quarters(2025).paidBy("2026-03-20 Q4 Jan - Mar 26", "2026-03-27 Q1 Apr - Jun 26");
        assertThat(rate().says()).contains("£10 was for service after the year.");
    }

    @Test
    void whatIsPaidOnceOnTopIsNoPartOfAYear() {
        quarters(2024).paidBy("2025-03-27 Q4 Jan - Mar 25");
        quarters(2025).paidBy("2026-03-27 Q4 Jan - Mar 26");
        paid("Unit", "2025-05-15", 2_000, "top up");
        assertThat(rate().says()).contains("£20 does not recur.");
    }

    @Test
    void whereMostPaymentsTellNoMonthsNobodyCanSay() {
        paid("Unit", "2025-05-01", 5_000, "").paid("Unit", "2025-11-01", 5_000, "");

        assertThat(signs().findRate()).isEmpty();
    }

    @Test
    void monthlyAmountsAreFollowedWhereAPaymentNamesNone() {
        quarters(2024).paidBy("2025-03-27 Q4 Jan - Mar 25", "2025-07-03 Q1 Apr - Jun 25", "2025-10-03 Q2 Jul - Sep 25");
        paid("Unit", "2026-04-01", 2_000, "");

        assertThat(rate().says()).endsWith(" 6 of its months follow from amounts, since the payments name none.");
    }
}
