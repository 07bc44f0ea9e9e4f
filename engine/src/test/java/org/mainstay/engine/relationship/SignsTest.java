package org.mainstay.engine.relationship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mainstay.engine.sketch.PlaceSketch.HEADING;

import org.junit.jupiter.api.Test;
import org.mainstay.engine.sketch.PlaceSketch;
import org.mainstay.model.classification.CueKind;
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
                .startsWith("£100 of its £100 in the year is booked as “homes fund”");
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
                .containsExactly("“healthwatch” tells a duty, by which only how it is met is open (The Act of 2007.)");
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
                .startsWith("The ledger has paid nothing for it since 2025-04-10");
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
    }
}
