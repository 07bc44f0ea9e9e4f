package org.mainstay.engine.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mainstay.engine.history.FundingChange.Certainty;
import org.mainstay.engine.history.FundingChange.Kind;
import org.mainstay.engine.sketch.PlaceSketch;
import org.mainstay.model.classification.CueKind;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Trace;

class HistoryFinderTest {

    private static final String GRANTS = PlaceSketch.HEADING;
    private static final String CONTRACTS = "CONT VOL BODIES";
    private static final List<String> MONTHS = List.of(
            "2024-04", "2024-05", "2024-06", "2024-07", "2024-08", "2024-09", "2024-10", "2024-11", "2024-12",
            "2025-01", "2025-02", "2025-03", "2025-04", "2025-05", "2025-06", "2025-07", "2025-08", "2025-09",
            "2025-10", "2025-11", "2025-12", "2026-01", "2026-02", "2026-03", "2026-04", "2026-05");

    /// A ledger from April 2024 to 29 May 2026: two whole years and the beginning of a third.
    private final PlaceSketch sketch = new PlaceSketch()
            .cue(CueKind.VOLUNTARY_NAME, "advice", 90, "charities")
            .cue(CueKind.VOLUNTARY_NAME, "club", 90, "charities")
            .pay("Pens & Paper", "STATIONERY", "2024-04-02", 1_00)
            .pay("Pens & Paper", "STATIONERY", "2026-05-29", 1_00);

    @Test
    void whatIsPaidLateIsNoCut() {
        monthly("Moor Advice", CONTRACTS, 0, 18, 12_166_67)
                .payFor("UNIT", "Moor Advice", CONTRACTS, "2026-04-01", 36_500_01, "")
                .payFor("UNIT", "Moor Advice", CONTRACTS, "2026-04-01", 36_500_01, "")
                .payFor("UNIT", "Moor Advice", CONTRACTS, "2026-04-30", 36_500_01, "");

        var change = only("Moor Advice");

        assertThat(change.kind()).isEqualTo(Kind.LATE_PAYMENT);
        assertThat(change.certainty()).isEqualTo(Certainty.INFERRED);
        assertThat(values(change.from(), change.to(), change.runRate()))
                .containsExactly(146_000_04L, 146_000_04L, 12_166_67L);
        assertThat(change.why())
                .isEqualTo(
                        "Not cut but paid late: £73,000.02 of what was due for 2025-26 was paid after the year ended, so that only £73,000.02 was paid in it. The run-rate is £12,166.67 a month, as in 2024-25. 6 months of 2025-26 are inferred from amounts, since the payments name no period.");
        assertThat(change.kind().alarm()).isFalse();
    }

    @Test
    void whatIsPaidLateMayChangeToo() {
        monthly("Moor Advice", CONTRACTS, 0, 12, 1_000_00);
        for (var at = 12; at < 24; at++) {
            sketch.payFor("UNIT", "Moor Advice", CONTRACTS, "2026-04-08", 1_050_00, named(at));
        }

        assertThat(only("Moor Advice").why()).contains("£1,050 a month, after £1,000 a month in 2024-25.");
    }

    @Test
    void aMergerIsNoClosureAndNoNewPartner() {
        monthly("Silver Advice Moor", CONTRACTS, 0, 17, 1_000_00);
        monthly("Silver Advice Moor & Dane CIO", CONTRACTS, 17, 26, 1_000_00);

        var before = only("Silver Advice Moor");
        var after = only("Silver Advice Moor & Dane CIO");

        assertThat(List.of(before.kind(), after.kind())).containsOnly(Kind.SUCCESSION);
        assertThat(values(after.from(), after.to(), after.runRate()))
                .containsExactly(12_000_00L, 12_000_00L, 1_000_00L);
        assertThat(before.why())
                .startsWith("Not closed. Silver Advice Moor & Dane CIO carries on what Silver Advice Moor did:")
                .contains("to the one stop in August 2025, those to the other start in September 2025");
        assertThat(sketch.history().explained()).isEmpty();
    }

    @Test
    void theLeaverOfAMergerIsExplained() {
        monthly("Silver Advice Moor", CONTRACTS, 0, 12, 1_000_00);
        monthly("Silver Advice Moor & Dane CIO", CONTRACTS, 12, 26, 1_000_00);

        assertThat(reasons()).containsExactly("Silver Advice Moor SUCCESSION");
    }

    @Test
    void aNameThatStandsInAnotherIsNotEnough() {
        monthly("Silver Advice Moor", CONTRACTS, 0, 26, 1_000_00);
        monthly("Silver Advice Moor & Dane CIO", CONTRACTS, 17, 26, 1_000_00);
        monthly("Hill Advice", GRANTS, 0, 10, 9_000_00);
        monthly("Hill Advice Dane", GRANTS, 12, 26, 1_000_00);

        assertThat(kinds()).doesNotContain(Kind.SUCCESSION);
    }

    @Test
    void aCutIsACut() {
        monthly("Moor Advice", CONTRACTS, 0, 12, 1_000_00);
        monthly("Moor Advice", CONTRACTS, 12, 26, 700_00);
        monthly("Other Advice", CONTRACTS, 0, 26, 500_00);
        sketch.pay("Short Club", GRANTS, "2024-06-05", 90_00);

        var change = only("Moor Advice");

        assertThat(change.kind()).isEqualTo(Kind.CUT);
        assertThat(change.certainty()).isEqualTo(Certainty.STATED);
        assertThat(values(change.from(), change.to(), change.runRate()))
                .containsExactly(12_000_00L, 8_400_00L, 700_00L);
        assertThat(change.why())
                .isEqualTo("The run-rate fell by 30%, from £12,000 a year in 2024-25 to £8,400 a year in 2025-26.");
        var churn = change.findChurn().orElseThrow();
        assertThat(values(churn.alike(), churn.fell())).containsExactly(1L, 0L);
        assertThat(churn.above()).isTrue();
    }

    @Test
    void aFallThatManyShareIsNotAboveChurn() {
        for (var name : List.of("Moor Advice", "Dane Advice", "Hill Advice")) {
            monthly(name, CONTRACTS, 0, 12, 1_000_00);
            monthly(name, CONTRACTS, 12, 26, 700_00);
        }

        assertThat(only("Moor Advice").findChurn().orElseThrow().above()).isFalse();
    }

    @Test
    void aFallInStepsIsATaper() {
        monthly("Moor Advice", CONTRACTS, 0, 6, 1_000_00);
        monthly("Moor Advice", CONTRACTS, 6, 12, 800_00);
        monthly("Moor Advice", CONTRACTS, 12, 18, 600_00);
        monthly("Moor Advice", CONTRACTS, 18, 26, 400_00);

        assertThat(changes("Moor Advice")).extracting(FundingChange::kind).containsExactly(Kind.TAPER, Kind.TAPER);
        assertThat(changes("Moor Advice").getFirst().why()).startsWith("It falls in steps: this time");
    }

    @Test
    void ratesThatRiseAgainAreNoTaper() {
        monthly("Moor Advice", CONTRACTS, 0, 6, 1_000_00);
        monthly("Moor Advice", CONTRACTS, 6, 12, 800_00);
        monthly("Moor Advice", CONTRACTS, 12, 18, 600_00);
        monthly("Moor Advice", CONTRACTS, 18, 26, 650_00);

        assertThat(kinds()).contains(Kind.CUT).doesNotContain(Kind.TAPER);
    }

    @Test
    void aRiseIsARise() {
        monthly("Moor Advice", CONTRACTS, 0, 12, 1_000_00);
        monthly("Moor Advice", CONTRACTS, 12, 26, 1_200_00);

        var change = only("Moor Advice");

        assertThat(change.kind()).isEqualTo(Kind.RISE);
        assertThat(change.why()).startsWith("The run-rate rose by 20%, from £12,000 a year");
        assertThat(change.findChurn()).isEmpty();
    }

    @Test
    void priceRisesAreNoChange() {
        monthly("Moor Advice", CONTRACTS, 0, 12, 1_000_00);
        monthly("Moor Advice", CONTRACTS, 12, 26, 1_040_00);

        assertThat(sketch.history().changes()).isEmpty();
    }

    @Test
    void anEndIsAnEndWhereverInTheYear() {
        monthly("Moor Advice", CONTRACTS, 0, 17, 1_000_00).pay("Moor Advice", "RENT", "2025-11-01", 70_00);

        var change = only("Moor Advice");

        assertThat(change.kind()).isEqualTo(Kind.END);
        assertThat(change.to()).isNull();
        assertThat(values(change.from(), change.runRate())).containsExactly(12_000_00L, 1_000_00L);
        assertThat(change.why())
                .isEqualTo(
                        "The last month paid for is August 2025, after £12,000 a year in 2024-25; nothing later is found up to May 2026. Under all headings together the council paid it £12,000 in 2024-25 and £5,070 in 2025-26.");
    }

    @Test
    void whereTheWholeStaysTheSameTheMoneyOnlyChangedItsHeading() {
        monthly("Moor Advice", CONTRACTS, 0, 12, 1_000_00).pay("Moor Advice", "RENT", "2025-11-01", 11_000_00);

        var change = only("Moor Advice");

        assertThat(change.kind()).isEqualTo(Kind.RENEWAL);
        assertThat(change.why())
                .endsWith(
                        "Under all headings together it is paid about as much as before, £11,000 after £12,000: what CONT VOL BODIES lost goes on under others.");
        assertThat(reasons()).containsExactly("Moor Advice RELABELLED");
    }

    @Test
    void aCutOfWhoeverJustCameIsSetBesideThisYearAlone() {
        monthly("Silver Advice Moor", CONTRACTS, 0, 12, 1_000_00);
        monthly("Silver Advice Moor & Dane", CONTRACTS, 12, 26, 700_00)
                .pay("Silver Advice Moor & Dane", "RENT", "2025-11-01", 70_00);

        assertThat(changes("Silver Advice Moor & Dane").getFirst().why())
                .endsWith(
                        "The years before include what Silver Advice Moor was paid. Under all headings together the council paid it £8,470 in 2025-26.");
    }

    @Test
    void silenceAsLongAsPaymentsWereLateBeforeIsNoEnd() {
        monthly("Moor Advice", CONTRACTS, 0, 21, 1_000_00);

        assertThat(sketch.history().changes()).isEmpty();
    }

    @Test
    void aBegunYearThatIsNotPaidYetIsNoCut() {
        sketch.pay("Chess Club", "2024-05-05", 9_000_00)
                .pay("Chess Club", "2025-05-05", 9_000_00)
                .pay("Moor Advice", "2024-06-05", 9_000_00)
                .pay("Moor Advice", "2025-06-05", 9_000_00);

        assertThat(sketch.history().changes()).isEmpty();
        assertThat(reasons()).containsExactly("Chess Club LEDGER_ENDS");
        assertThat(sketch.history().explained().getFirst().why())
                .isEqualTo(
                        "It was paid in the same months of 2025-26 and is not yet in 2026-27, of which the ledger shows only the days up to 29 May 2026.");
    }

    @Test
    void aLineThatNobodyPaidBeforeIsAStart() {
        monthly("Moor Advice", CONTRACTS, 15, 26, 1_000_00);

        var change = only("Moor Advice");

        assertThat(change.kind()).isEqualTo(Kind.START);
        assertThat(change.from()).isNull();
        assertThat(values(change.to())).containsExactly(12_000_00L);
        assertThat(change.why()).startsWith("Nothing was paid under CONT VOL BODIES before July 2025;");
    }

    @Test
    void byDaysOfPaymentOnlyALargeFallCounts() {
        sketch.pay("Chess Club", "2024-05-05", 9_000_00)
                .pay("Chess Club", "2024-11-05", 9_000_00)
                .pay("Chess Club", "2025-05-05", 6_000_00)
                .pay("Chess Club", "2025-11-05", 6_000_00)
                .pay("Moor Advice", "2024-05-05", 9_000_00)
                .pay("Moor Advice", "2025-05-05", 7_500_00);

        assertThat(only("Chess Club").kind()).isEqualTo(Kind.CUT);
        assertThat(only("Chess Club").certainty()).isEqualTo(Certainty.BY_PAYMENT_DATE);
        assertThat(only("Chess Club").why()).contains("this goes by the days they were paid");
        assertThat(changes("Moor Advice")).isEmpty();
    }

    @Test
    void aYearlyGrantCutToAThirdIsSeenThoughNoTwoPaymentsAreAlike() {
        sketch.pay("Chess Club", "2024-05-05", 9_000_00).pay("Chess Club", "2025-06-05", 3_000_00);

        assertThat(values(only("Chess Club").from(), only("Chess Club").to())).containsExactly(9_000_00L, 3_000_00L);
    }

    @Test
    void paymentsThatStopAreAnEndAndAOneOffIsNone() {
        sketch.pay("Chess Club", "2024-05-05", 9_000_00)
                .pay("Chess Club", "2024-09-05", 9_000_00)
                .pay("Moor Advice", "2024-05-05", 5_000_00);

        assertThat(only("Chess Club").why())
                .startsWith("The last payment was in September 2024, after £18,000 a year in 2024-25;");
        assertThat(reasons()).containsExactly("Moor Advice ONE_OFF");
    }

    @Test
    void whoIsPaidAgainLaterHasNotLeft() {
        sketch.pay("Chess Club", "2024-05-05", 9_000_00)
                .pay("Chess Club", "2024-09-05", 9_000_00)
                .pay("Chess Club", "2026-05-05", 9_000_00);

        assertThat(sketch.history().changes()).isEmpty();
        assertThat(reasons()).containsExactly("Chess Club PAID_LATER");
    }

    @Test
    void everyOtherLeaverIsNamedWithItsReason() {
        sketch.pay("Primary School", "2024-05-05", 9_000_00).pay("Bright Ideas", "2024-05-05", 9_000_00);

        assertThat(reasons()).containsExactly("Bright Ideas TYPE_UNKNOWN", "Primary School NOT_VOLUNTARY");
    }

    @Test
    void whatIsUnder500PoundsAYearIsNotCalled() {
        sketch.pay("Chess Club", "2024-05-05", 200_00)
                .pay("Chess Club", "2024-09-05", 200_00)
                .pay("Moor Advice", "2024-05-05", 800_00)
                .pay("Moor Advice", "2025-05-05", 400_00)
                .pay("Hill Advice", "2025-05-05", 200_00)
                .pay("Hill Advice", "2025-09-05", 200_00);

        assertThat(sketch.history().changes()).isEmpty();
        assertThat(reasons()).contains("Chess Club SMALL");
    }

    @Test
    void churnIsCountedByPayee() {
        sketch.pay("Chess Club", "2024-05-05", 9_000_00)
                .pay("Moor Advice", "2024-05-05", 9_000_00)
                .pay("Moor Advice", "2025-05-05", 9_000_00)
                .pay("Bright Ideas", "2025-05-05", 9_000_00)
                .pay("Redacted", "2024-05-05", 9_000_00)
                .pay("Mrs A Example", "2024-05-05", 9_000_00);

        var churn = sketch.history().churn().getFirst();

        assertThat(values(churn.paidBefore(), churn.paidAfter(), churn.left(), churn.arrived(), churn.share()))
                .containsExactly(2L, 2L, 1L, 1L, 500_000L);
    }

    @Test
    void everyInputOfAFormulaIsThere() {
        monthly("Moor Advice", CONTRACTS, 0, 12, 1_000_00);
        monthly("Moor Advice", CONTRACTS, 12, 26, 700_00);
        monthly("Silver Advice Moor", CONTRACTS, 0, 17, 1_000_00);
        monthly("Silver Advice Moor & Dane CIO", CONTRACTS, 17, 26, 1_000_00);
        var all = Stream.concat(sketch.money().figures().stream(), sketch.history().figures().stream())
                .toList();
        var ids = all.stream().map(Figure::id).toList();

        assertThat(ids).doesNotHaveDuplicates().noneMatch(id -> id.contains(" "));
        assertThat(all).allSatisfy(figure -> {
            if (figure.trace() instanceof Trace.Formula formula) {
                assertThat(ids).containsAll(formula.expression().inputs());
            }
        });
    }

    private PlaceSketch monthly(String payee, String heading, int from, int until, long pence) {
        for (var at = from; at < until; at++) {
            sketch.payFor("UNIT", payee, heading, MONTHS.get(at) + "-20", pence, named(at));
        }
        return sketch;
    }

    private static String named(int month) {
        var names = List.of("Apr", "May", "Jun", "Jul", "Aug", "Sept", "Oct", "Nov", "Dec", "Jan", "Feb", "Mar");
        return names.get(month % 12) + " " + MONTHS.get(month).substring(2, 4);
    }

    private List<FundingChange> changes(String name) {
        return sketch.history().changesOf(sketch.organisation(name).id());
    }

    private FundingChange only(String name) {
        assertThat(changes(name)).hasSize(1);
        return changes(name).getFirst();
    }

    private List<Kind> kinds() {
        return sketch.history().changes().values().stream()
                .flatMap(List::stream)
                .map(FundingChange::kind)
                .toList();
    }

    private List<String> reasons() {
        return sketch.history().explained().stream()
                .map(one -> one.name() + " " + one.reason())
                .toList();
    }

    private static List<Long> values(@Nullable Figure... figures) {
        return Stream.of(figures)
                .map(figure -> Objects.requireNonNull(figure).value())
                .toList();
    }
}
