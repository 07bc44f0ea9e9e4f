package org.mainstay.engine.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.engine.history.FundingChange.Certainty;
import org.mainstay.engine.history.FundingChange.Kind;
import org.mainstay.engine.rhythm.PeriodText;
import org.mainstay.engine.sketch.PlaceSketch;
import org.mainstay.model.classification.CueKind;
import org.mainstay.model.funding.Payment;

/// Where the rules begin and end.
class BordersTest {

    private static final String GRANTS = PlaceSketch.HEADING;
    private static final String CONTRACTS = "CONT VOL BODIES";

    private final PlaceSketch sketch = new PlaceSketch()
            .cue(CueKind.VOLUNTARY_NAME, "advice", 90, "charities")
            .cue(CueKind.VOLUNTARY_NAME, "club", 90, "charities");

    @Test
    void aLedgerOfOneYearAndAMonthShowsASteadyCutButNoChurn() {
        reach("2025-04-02", "2026-07-29");
        quarters("Moor Advice", 2025, 3_000_00, 4);
        quarters("Moor Advice", 2026, 2_000_00, 2);

        var change = only("Moor Advice");

        assertThat(change.kind()).isEqualTo(Kind.CUT);
        assertThat(change.findChurn()).isEmpty();
        assertThat(sketch.history().churn()).isEmpty();
    }

    @Test
    void oneMonthOfABegunYearSaysNothing() {
        reach("2025-04-02", "2026-04-29");
        quarters("Moor Advice", 2025, 3_000_00, 4)
                .payFor("UNIT", "Moor Advice", CONTRACTS, "2026-04-20", 500_00, "April 26");

        assertThat(sketch.history().changes()).isEmpty();
    }

    @Test
    void aLedgerThatBeginsAndEndsInMidYearHasNoWholeYear() {
        reach("2025-06-02", "2026-02-20");
        quarters("Moor Advice", 2025, 3_000_00, 3);

        assertThat(sketch.history().changes()).isEmpty();
        assertThat(sketch.history().records().getFirst().years().getFirst().complete())
                .isFalse();
    }

    @Test
    void aLedgerThatEndsWithItsYearIsWhole() {
        reach("2024-04-02", "2026-03-31");
        sketch.pay("Chess Club", "2024-05-05", 9_000_00).pay("Chess Club", "2024-09-05", 9_000_00);

        assertThat(only("Chess Club").kind()).isEqualTo(Kind.END);
    }

    @Test
    void arrearsOfTheYearBeforeTheLedgerGiveNoYearToCompareWith() {
        reach("2024-04-02", "2026-05-29");
        sketch.payFor("UNIT", "Moor Advice", CONTRACTS, "2024-04-20", 900_00, "Q4 Jan - Mar 24");
        quarters("Moor Advice", 2024, 3_000_00, 3)
                .payFor("UNIT", "Moor Advice", CONTRACTS, "2025-04-20", 3_000_00, "Q4 Jan - Mar 25");

        var late = changes("Moor Advice").getFirst();

        assertThat(late.kind()).isEqualTo(Kind.LATE_PAYMENT);
        assertThat(late.from()).isNull();
        assertThat(late.why()).endsWith("The run-rate is £1,000 a month.");
    }

    @Test
    void aLateInstalmentOfALineThatIsNotSteadyIsLateToo() {
        reach("2024-04-02", "2026-05-29");
        sketch.payFor("UNIT", "Moor Advice", CONTRACTS, "2024-06-20", 4_000_00, "Half of it")
                .payFor("UNIT", "Moor Advice", CONTRACTS, "2025-06-20", 4_000_00, "Advice 24/25");

        var late = changes("Moor Advice").getFirst();

        assertThat(late.kind()).isEqualTo(Kind.LATE_PAYMENT);
        assertThat(late.certainty()).isEqualTo(Certainty.BY_PAYMENT_DATE);
        assertThat(late.why()).endsWith("a month.");
    }

    @Test
    void oneInferredMonthIsSaidAsOne() {
        reach("2024-04-02", "2026-05-29");
        monthly("Moor Advice", 0, 11, 1_000_00);
        sketch.payFor("UNIT", "Moor Advice", CONTRACTS, "2025-03-20", 1_000_00, "");

        assertThat(only("Moor Advice").why())
                .endsWith("1 month of 2024-25 is inferred from amounts, since the payments name no period.");
    }

    @Test
    void aLineThatHadAOneOffBeforeDoesNotStart() {
        reach("2024-04-02", "2026-05-29");
        sketch.pay("Chess Club", "2024-05-05", 90_000_00)
                .pay("Chess Club", "2025-08-05", 9_000_00)
                .pay("Chess Club", "2025-11-05", 9_000_00);

        assertThat(sketch.history().changes()).isEmpty();
    }

    @Test
    void stepsOfSeveralUnitsAreNoTaper() {
        reach("2024-04-02", "2026-05-29");
        for (var unit : List.of("FALLS", "HUBS", "LUNCH")) {
            var until = unit.equals("FALLS") ? 26 : unit.equals("HUBS") ? 20 : 8;
            monthly(unit, "Moor Advice", 0, until, 1_000_00);
        }
        sketch.payFor("FALLS", "Moor Advice", CONTRACTS, "2026-05-20", 70_00, "Refreshments");

        assertThat(changes("Moor Advice"))
                .extracting(FundingChange::kind)
                .contains(Kind.CUT)
                .doesNotContain(Kind.TAPER);
    }

    @Test
    void aTaperMayHaveReversalsAndOddPayments() {
        reach("2024-04-02", "2026-05-29");
        monthly("Moor Advice", 0, 6, 1_000_00);
        monthly("Moor Advice", 6, 12, 800_00);
        monthly("Moor Advice", 12, 26, 600_00);
        sketch.payFor("UNIT", "Moor Advice", CONTRACTS, "2024-08-22", 31_00, "Refreshments")
                .payFor("UNIT", "Moor Advice", CONTRACTS, "2024-08-22", 1_000_00, "Aug 24")
                .payFor("UNIT", "Moor Advice", CONTRACTS, "2024-08-24", -1_000_00, "Reversal");

        assertThat(only("Moor Advice").kind()).isEqualTo(Kind.TAPER);
    }

    @Test
    void aSuccessionInABegunYearComparesNoHalfYears() {
        reach("2025-04-02", "2026-05-29");
        monthly("UNIT", "Silver Advice Moor", 12, 24, 1_000_00);
        monthly("UNIT", "Silver Advice Moor Dane", 24, 26, 500_00);
        monthly("UNIT", "Silver Advice Moor Dane Hill", 25, 26, 900_00);

        var change = changes("Silver Advice Moor").getFirst();

        assertThat(change.kind()).isEqualTo(Kind.SUCCESSION);
        assertThat(change.to()).isNull();
        assertThat(change.runRate()).isNull();
        assertThat(change.why()).doesNotContain("Together").contains("Silver Advice Moor Dane carries on");
    }

    @Test
    void theFirstOfTwoWhoCouldCarryOnDoes() {
        reach("2024-04-02", "2026-05-29");
        monthly("UNIT", "Silver Advice Moor", 0, 12, 1_000_00);
        monthly("UNIT", "Silver Advice Moor Dane", 12, 26, 1_000_00);
        monthly("UNIT", "Silver Advice Moor East", 14, 26, 1_000_00);

        assertThat(only("Silver Advice Moor").why()).contains("Silver Advice Moor Dane carries on");
    }

    @Test
    void theOrderOfRowsIsNoMatter() {
        reach("2026-05-29", "2024-04-02");
        for (var date : List.of("2025-11-20", "2025-05-20", "2024-11-20", "2024-05-20")) {
            sketch.pay("Chess Club", date, date.startsWith("2025") ? 4_000_00 : 8_000_00);
        }

        assertThat(only("Chess Club").kind()).isEqualTo(Kind.CUT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Other Council", "Ambleford Council"})
    void aRenewalIsOfOnePayerAndOfMoneyThatStays(String payer) {
        reach("2024-04-02", "2026-05-29");
        var taken = payer.equals("Ambleford Council");
        pay(payer, CONTRACTS, "2024-06-20", 9_000_00, "Community garden hub");
        pay(payer, CONTRACTS, "2024-07-20", taken ? -9_000_00 : 1_00, "Community garden hub");
        pay("Ambleford Council", GRANTS, "2025-06-20", 9_000_00, "Community garden hub");

        assertThat(changes("Chess Club")).extracting(FundingChange::kind).doesNotContain(Kind.RENEWAL);
    }

    @Test
    void whatIsTakenBackWasNoRenewal() {
        reach("2024-04-02", "2026-05-29");
        pay("Ambleford Council", CONTRACTS, "2024-06-20", 9_000_00, "Community gardens here");
        pay("Ambleford Council", GRANTS, "2025-06-20", 9_000_00, "Community gardenss there");
        pay("Ambleford Council", GRANTS, "2025-07-20", -9_000_00, "Community gardenss there");

        assertThat(sketch.history().changes()).isEmpty();
    }

    @Test
    void wordsOfOneMoreLetterThatDifferElsewhereAreNotAlike() {
        reach("2024-04-02", "2026-05-29");
        pay("Ambleford Council", CONTRACTS, "2024-06-20", 9_000_00, "Market stalls on Sundays");
        pay("Ambleford Council", GRANTS, "2025-06-20", 9_000_00, "Gardening stalls on Mondaysx");

        assertThat(sketch.history().changes()).isEmpty();
    }

    @Test
    void endsAndStartsOfTwoPayersAreNotJoined() {
        reach("2024-04-02", "2026-05-29");
        reach("Dane Council", "2024-04-02", "2026-05-29");
        for (var month : List.of("-05-20", "-09-20")) {
            pay("Ambleford Council", CONTRACTS, "2024" + month, 9_000_00, null);
            pay("Dane Council", GRANTS, "2025" + month, 9_000_00, null);
        }

        assertThat(changes("Chess Club")).extracting(FundingChange::kind).containsExactly(Kind.START, Kind.END);
    }

    @Test
    void amountsAreWrittenAsPeopleWriteThem() {
        assertThat(Wording.pounds(-1_50)).isEqualTo("−£1.50");
        assertThat(Wording.pounds(-2_00)).isEqualTo("−£2");
        assertThat(Wording.percent(0, 5)).isEqualTo("500%");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Session 5/0/24",
                "011324-010524",
                "010024-010524",
                "010524-011324",
                "010524-010024",
                "Visit Jan 2010"
            })
    void impossibleOrDistantDatesAreNoPeriod(String purpose) {
        assertThat(PeriodText.find(purpose, LocalDate.of(2024, 9, 1))).isEmpty();
    }

    private void reach(String first, String last) {
        reach("Ambleford Council", first, last);
    }

    private void reach(String payer, String first, String last) {
        var firm = new Payment.Payee("Pens & Paper", "", "", "", false, false);
        sketch.pay(payer, firm, "STATIONERY", first, 1_00).pay(payer, firm, "STATIONERY", last, 1_00);
    }

    private void pay(String payer, String heading, String date, long pence, @Nullable String purpose) {
        sketch.fact(row -> new Payment(
                payer,
                new Payment.Payee("Chess Club", "", "", "", false, false),
                new Payment.Account("UNIT", heading),
                LocalDate.parse(date),
                pence,
                purpose,
                row));
    }

    private PlaceSketch quarters(String payee, int year, long pence, int count) {
        for (var quarter = 0; quarter < count; quarter++) {
            var month = LocalDate.of(year, 4, 20).plusMonths(quarter * 3L);
            sketch.payFor(
                    "UNIT",
                    payee,
                    CONTRACTS,
                    month.toString(),
                    pence,
                    "%02d/%02d Q%d".formatted(year % 100, year % 100 + 1, quarter + 1));
        }
        return sketch;
    }

    private void monthly(String payee, int from, int until, long pence) {
        monthly("UNIT", payee, from, until, pence);
    }

    private void monthly(String unit, String payee, int from, int until, long pence) {
        var names = List.of("Apr", "May", "Jun", "Jul", "Aug", "Sept", "Oct", "Nov", "Dec", "Jan", "Feb", "Mar");
        for (var at = from; at < until; at++) {
            var day = LocalDate.of(2024, 4, 20).plusMonths(at);
            sketch.payFor(unit, payee, CONTRACTS, day.toString(), pence, names.get(at % 12) + " " + day.getYear());
        }
    }

    private List<FundingChange> changes(String name) {
        return sketch.history().changesOf(sketch.organisation(name).id());
    }

    private FundingChange only(String name) {
        assertThat(changes(name)).hasSize(1);
        return changes(name).getFirst();
    }
}
