package org.mainstay.engine.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mainstay.engine.history.FundingChange.Kind;
import org.mainstay.engine.sketch.PlaceSketch;
import org.mainstay.model.actor.Succession;
import org.mainstay.model.actor.Succession.Evidence;
import org.mainstay.model.classification.CueKind;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.funding.Payment;

/// Where money goes on under another heading, unit, payee or body.
class OtherFormsTest {

    private static final String GRANTS = PlaceSketch.HEADING;
    private static final String CONTRACTS = "CONT VOL BODIES";

    private final PlaceSketch sketch = new PlaceSketch()
            .cue(CueKind.VOLUNTARY_NAME, "centre", 90, "charities")
            .cue(CueKind.VOLUNTARY_NAME, "club", 90, "charities")
            .cue(CueKind.OTHER_NAME, "housing association", 95, "another body")
            .pay("Pens & Paper", "STATIONERY", "2024-04-02", 1_00)
            .pay("Pens & Paper", "STATIONERY", "2026-05-29", 1_00);

    @Test
    void aPurposeThatGoesOnUnderAnotherHeadingIsRenewed() {
        sketch.payFor("VSG", "Moor Centre", CONTRACTS, "2024-06-05", 16_666_00, "Moor Centre Community Hub 24/25")
                .payFor("VSG", "Moor Centre", CONTRACTS, "2025-06-24", 16_666_00, "Moor Centre Community Hub Vols")
                .payFor("CRISIS", "Moor Centre", GRANTS, "2026-05-22", 33_333_33, "ComunityHub core funding");

        var change = only("Moor Centre");

        assertThat(change.kind()).isEqualTo(Kind.RENEWAL);
        assertThat(values(change.from(), change.to(), change.runRate()))
                .containsExactly(16_666_00L, 33_333_33L, 2_777_78L);
        assertThat(change.why())
                .startsWith(
                        "Goes on in another form: heading (before: CONT VOL BODIES), funding stream (CRISIS after VSG). Two words")
                .endsWith("In 2025-26 £16,666 was paid, in 2026-27 £33,333.33.");
        assertThat(reasons()).contains("Moor Centre RELABELLED");
    }

    @Test
    void anotherUnitUnderTheSameHeadingIsNoNews() {
        sketch.payFor("VSG", "Moor Centre", GRANTS, "2024-06-05", 16_666_00, "Community Hub")
                .payFor("HUBS", "Moor Centre", GRANTS, "2025-06-24", 16_666_00, "Community Hub");

        assertThat(sketch.history().changes()).isEmpty();
    }

    @Test
    void ofSeveralOldPurposesTheMostAlikeIsRenewed() {
        sketch.payFor("A", "Moor Centre", CONTRACTS, "2025-04-24", 10_000_00, "Community hub first half")
                .payFor("A", "Moor Centre", CONTRACTS, "2025-10-24", 10_000_00, "Community hub second half")
                .payFor("B", "Moor Centre", CONTRACTS, "2025-06-24", 16_000_00, "Community hub")
                .payFor("C", "Moor Centre", GRANTS, "2026-05-22", 33_000_00, "Community hub");

        assertThat(values(changes("Moor Centre").getLast().from())).containsExactly(16_000_00L);
    }

    @Test
    void ofTwoOldPurposesAlikeTheLargerIsRenewed() {
        sketch.payFor("A", "Moor Centre", CONTRACTS, "2025-04-24", 10_000_00, "Community hub")
                .payFor("B", "Moor Centre", CONTRACTS, "2025-06-24", 16_000_00, "Community hub")
                .payFor("C", "Moor Centre", GRANTS, "2026-05-22", 33_000_00, "Community hub");

        assertThat(values(changes("Moor Centre").getLast().from())).containsExactly(16_000_00L);
    }

    @Test
    void oneWordInCommonIsNotEnough() {
        sketch.payFor("VSG", "Moor Centre", CONTRACTS, "2025-06-24", 16_666_00, "Community garden")
                .payFor("CRISIS", "Moor Centre", GRANTS, "2026-05-22", 33_333_33, "Community hub funding");

        assertThat(sketch.history().changes()).isEmpty();
    }

    @Test
    void whatAHostWasPaidForIsFollowedToTheBodyItself() {
        sketch.payFor("HUBS", "Vale Housing Association", GRANTS, "2024-08-16", 9_000_00, "Vale - West Moor Centre hub")
                .payFor("HSF", "Vale Housing Association", GRANTS, "2025-04-24", 10_000_00, "HSF community hub Q1/2")
                .payFor("HSF", "West Moor Centre", GRANTS, "2025-10-17", 10_000_00, "HSF community hub Q3/4");

        var change = only("West Moor Centre");

        assertThat(change.kind()).isEqualTo(Kind.RENEWAL);
        assertThat(change.why()).contains("payee (before: Vale Housing Association)");
        assertThat(reasons()).contains("Vale Housing Association HOST_CHANGED");
    }

    @Test
    void aHostThatLeavesIsExplainedByItsGuest() {
        sketch.payFor("HUBS", "Vale Housing Association", GRANTS, "2024-08-16", 9_000_00, "For the West Moor Centre")
                .payFor("HUBS", "West Moor Centre", GRANTS, "2025-10-17", 9_000_00, null);

        assertThat(sketch.history().explained()).singleElement().satisfies(one -> {
            assertThat(one.reason()).isEqualTo(Explained.Reason.HOST_CHANGED);
            assertThat(one.why()).isEqualTo("Its payments were for West Moor Centre, which is paid itself now.");
        });
    }

    @Test
    void aPayeeThatNamesItselfOrABodyOfOneWordHostsNobody() {
        sketch.cue(CueKind.VOLUNTARY_NAME, "sparks", 90, "charities")
                .payFor("HUBS", "West Moor Centre", GRANTS, "2024-08-16", 9_000_00, "West Moor Centre and Sparks")
                .payFor("HUBS", "Sparks", GRANTS, "2025-08-16", 9_000_00, "West Moor")
                .payFor("HUBS", "The Kite Club", GRANTS, "2025-08-16", 100_00, "Kite Centre");

        assertThat(reasons()).containsExactly("West Moor Centre ONE_OFF");
    }

    @Test
    void aboutAsMuchUnderAnotherHeadingInTheSameYearIsRenewedToo() {
        twice("Moor Centre", CONTRACTS, 2024, 5_000_00);
        twice("Moor Centre", GRANTS, 2025, 5_500_00);

        var change = only("Moor Centre");

        assertThat(change.kind()).isEqualTo(Kind.RENEWAL);
        assertThat(change.why())
                .isEqualTo(
                        "The payments under CONT VOL BODIES stopped, and about as much began under GRANTS TO VOL ORGS in the same year: £11,000 a year after £10,000 a year.");
    }

    @Test
    void muchLessUnderAnotherHeadingIsNot() {
        twice("Moor Centre", CONTRACTS, 2024, 5_000_00);
        twice("Moor Centre", GRANTS, 2025, 2_500_00);

        assertThat(changes("Moor Centre")).extracting(FundingChange::kind).containsExactly(Kind.START, Kind.END);
    }

    @ParameterizedTest
    @CsvSource({
        "REGISTER_OF_MERGERS, the register of merged charities says so",
        "REGISTER_EVENT, the charity register records it",
        "ENTERED, it was entered by a person",
    })
    void aSuccessionThatSomebodyTellsNeedsNoLikeness(Evidence evidence, String words) {
        twice("Moor Centre", CONTRACTS, 2024, 5_000_00);
        twice("Kite Club", CONTRACTS, 2025, 5_000_00);
        tell("", "Moor Centre", "", "Kite Club", evidence);

        assertThat(only("Kite Club").kind()).isEqualTo(Kind.SUCCESSION);
        assertThat(only("Kite Club").why()).contains("carries on what Moor Centre did: " + words + ".");
    }

    @Test
    void twoBodiesThatMergeIntoAThirdAreBothCarriedOn() {
        sketch.charity("1100012", "Moor Centre", "")
                .charity("1100023", "Kite Club", "")
                .charity("1100034", "Dane Centre", "");
        twice("Moor Centre", CONTRACTS, 2024, 5_000_00);
        twice("Dane Centre", CONTRACTS, 2024, 1_000_00);
        twice("Kite Club", CONTRACTS, 2025, 6_000_00);
        sketch.fact(row -> new Succession(
                List.of(new Succession.Body("1100012", ""), new Succession.Body("1100034", "")),
                new Succession.Body("1100023", ""),
                LocalDate.of(2025, 4, 1),
                Evidence.ENTERED,
                row));

        assertThat(only("Moor Centre").kind()).isEqualTo(Kind.SUCCESSION);
        assertThat(values(only("Dane Centre").from())).containsExactly(2_000_00L);
        assertThat(changes("Kite Club")).extracting(FundingChange::kind).containsOnly(Kind.SUCCESSION);
    }

    @Test
    void aSuccessionOfNobodyPaidOrInACircleChangesNothing() {
        twice("Moor Centre", CONTRACTS, 2024, 5_000_00);
        twice("Moor Centre", CONTRACTS, 2025, 5_000_00);
        twice("Kite Club", CONTRACTS, 2024, 5_000_00);
        twice("Kite Club", CONTRACTS, 2025, 5_000_00);
        tell("", "Moor Centre", "", "Nobody Here", Evidence.ENTERED);
        tell("", "", "", "Kite Club", Evidence.ENTERED);
        tell("", "Moor Centre", "", "Moor Centre", Evidence.ENTERED);
        tell("", "Moor Centre", "", "Kite Club", Evidence.ENTERED);
        tell("", "Kite Club", "", "Moor Centre", Evidence.ENTERED);

        assertThat(changes("Kite Club")).extracting(FundingChange::kind).containsExactly(Kind.SUCCESSION);
    }

    @Test
    void twoPayersOfOneBodyAreToldApart() {
        twice("Moor Centre", CONTRACTS, 2024, 5_000_00);
        for (var date : List.of("2024-04-01", "2026-05-20")) {
            payBy("Dane Council", "Pens & Paper", date, 1_00);
        }
        for (var date : List.of("2024-05-01", "2024-11-01", "2025-05-01", "2025-11-01")) {
            payBy("Dane Council", "Moor Centre", date, 7_000_00);
        }

        var change = only("Moor Centre");

        assertThat(change.kind()).isEqualTo(Kind.END);
        assertThat(change.payer()).isEqualTo("Ambleford Council");
        assertThat(change.evidence())
                .extracting(Figure::id)
                .contains("history/name:moor-centre/cont-vol-bodies/ambleford-council/2024-25/year");
    }

    @Test
    void aLineWithCreditsAloneIsNoLine() {
        sketch.pay("Moor Centre", CONTRACTS, "2024-06-01", -50_00);

        assertThat(sketch.history().changes()).isEmpty();
    }

    @Test
    void aPlaceWithoutALedgerHasNoHistory() {
        var history = new PlaceSketch().history();

        assertThat(history.changes()).isEmpty();
        assertThat(history.churn()).isEmpty();
    }

    private void twice(String payee, String heading, int year, long pence) {
        sketch.pay(payee, heading, year + "-05-01", pence).pay(payee, heading, year + "-11-01", pence);
    }

    private void payBy(String payer, String payee, String date, long pence) {
        sketch.pay(payer, new Payment.Payee(payee, "", "", "", false, false), CONTRACTS, date, pence);
    }

    private void tell(String number, String from, String toNumber, String to, Evidence evidence) {
        sketch.fact(row -> new Succession(
                List.of(new Succession.Body(number, from)),
                new Succession.Body(toNumber, to),
                LocalDate.of(2025, 4, 1),
                evidence,
                row));
    }

    private List<FundingChange> changes(String name) {
        return sketch.history().changesOf(sketch.organisation(name).id());
    }

    private FundingChange only(String name) {
        assertThat(changes(name)).hasSize(1);
        return changes(name).getFirst();
    }

    private List<String> reasons() {
        return sketch.history().explained().stream()
                .map(one -> one.name() + " " + one.reason())
                .toList();
    }

    private static List<Long> values(@Nullable Figure... figures) {
        return Arrays.stream(figures)
                .map(figure -> Objects.requireNonNull(figure).value())
                .toList();
    }
}
