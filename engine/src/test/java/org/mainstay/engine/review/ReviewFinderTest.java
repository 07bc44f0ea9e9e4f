package org.mainstay.engine.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mainstay.engine.appraisal.AppraisalRequest;
import org.mainstay.engine.appraisal.Soundings;
import org.mainstay.engine.coverage.Coverage;
import org.mainstay.engine.coverage.TravelChoice;
import org.mainstay.engine.sketch.PlaceSketch;
import org.mainstay.engine.soundness.Bands;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.evidence.Source;
import org.mainstay.model.need.Need;
import org.mainstay.model.review.ReviewNote;

/// Two food banks, paid every month of 2025-26; in the year before each was paid £2,000 a month, in the year itself
/// one still is, and the other £500.
class ReviewFinderTest {

    private static final LocalDate ON = LocalDate.of(2026, 5, 29);
    private static final Source NOTES = Source.of("8".repeat(64), "evidence.csv", 1);

    private final PlaceSketch sketch = new PlaceSketch().coverYear();
    private int line = 1;

    private Review review() {
        var coverage =
                new Coverage(ON, TravelChoice.usual(), "", List.of(), List.of(), List.of(), List.of(), List.of());
        var bands = new Bands(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
        var soundings = new Soundings(new AppraisalRequest(0, 3, 1, ON, 1), List.of(), bands, List.of(), List.of());
        return new ReviewFinder(sketch.lines(), sketch.place().listReviewNotes())
                .find(sketch.money(), sketch.history(), coverage, soundings);
    }

    private void payBothYears() {
        sketch.pay("Pens & Paper", "STATIONERY", "2024-04-02", 1_00);
        for (var month = 0; month < 12; month++) {
            var date = LocalDate.of(2024, 4, 20).plusMonths(month).toString();
            sketch.pay("Amble Foodbank", date, 2_000_00).pay("Beck Foodbank", date, 2_000_00);
        }
        sketch.payMonthly("Amble Foodbank", PlaceSketch.HEADING, 2_000_00)
                .payMonthly("Beck Foodbank", PlaceSketch.HEADING, 500_00);
    }

    private void note(ReviewNote.Kind kind, String text, ReviewNote.Standing standing, @Nullable String due) {
        line++;
        sketch.with(new ReviewNote(
                kind,
                "cuts",
                text,
                "Head of partnerships",
                due == null ? null : LocalDate.parse(due),
                standing,
                "",
                "Analyst",
                ON,
                new RowRef(NOTES, line)));
    }

    @Test
    void aCutIsToldWithWhatItTookAndWhomItServes() {
        sketch.need("beck", Need.FOOD, 90);
        payBothYears();

        var fall = review().falls().getFirst();

        assertThat(fall.organisation().name()).isEqualTo("Beck Foodbank");
        assertThat(fall.lost()).extracting(Figure::value).isEqualTo(18_000_00L);
        assertThat(fall.before()).extracting(Figure::value).isEqualTo(24_000_00L);
        assertThat(fall.after()).extracting(Figure::value).isEqualTo(6_000_00L);
        assertThat(fall.paidLessInAll()).isTrue();
        assertThat(fall.needs()).containsExactly(Need.FOOD);
        assertThat(review().lost().value()).isEqualTo(18_000_00L);
    }

    @Test
    void aFallUnderOneHeadingThatAnotherMakesUpForIsNoLossInAll() {
        payBothYears();
        sketch.pay("Beck Foodbank", "CONT VOL BODIES", "2025-06-01", 30_000_00);

        var review = review();

        assertThat(review.falls()).hasSize(1);
        assertThat(review.falls().getFirst().paidLessInAll()).isFalse();
        assertThat(review.lost().value()).isZero();
    }

    @Test
    void equalFallsStandInTheOrderOfNamesAndHeadings() {
        sketch.pay("Pens & Paper", "STATIONERY", "2024-04-02", 1_00);
        for (var payee : List.of("Beck Foodbank", "Amble Foodbank")) {
            for (var heading : List.of(PlaceSketch.HEADING, "CONT VOL BODIES")) {
                for (var month = 0; month < 12; month++) {
                    var date = LocalDate.of(2024, 4, 20).plusMonths(month).toString();
                    sketch.pay(payee, heading, date, 2_000_00);
                }
                sketch.payMonthly(payee, heading, 500_00);
            }
        }

        var review = review();

        assertThat(review.falls())
                .extracting(fall ->
                        fall.organisation().name() + ", " + fall.change().heading())
                .containsExactly(
                        "Amble Foodbank, CONT VOL BODIES",
                        "Amble Foodbank, GRANTS TO VOL ORGS",
                        "Beck Foodbank, CONT VOL BODIES",
                        "Beck Foodbank, GRANTS TO VOL ORGS");
        assertThat(review.interviews())
                .extracting(one -> one.organisation().name())
                .containsExactly("Amble Foodbank", "Beck Foodbank");
    }

    @Test
    void winnersAndLosersOfASectorAndScaleAreBothHeard() {
        payBothYears();

        assertThat(review().interviews())
                .extracting(one -> one.organisation().name() + " " + one.lost() + " " + one.scale())
                .containsExactly("Beck Foodbank true UNDER_25000", "Amble Foodbank false UNDER_25000");
    }

    @Test
    void ofAGroupThoseThatArePaidMostAreAskedAndTheGroupIsCounted() {
        sketch.payMonthly("Amble Foodbank", PlaceSketch.HEADING, 900_00)
                .payMonthly("Beck Foodbank", PlaceSketch.HEADING, 700_00)
                .payMonthly("Cole Foodbank", PlaceSketch.HEADING, 800_00);

        var interviews = review().interviews();

        assertThat(interviews)
                .extracting(one -> one.organisation().name())
                .containsExactly("Amble Foodbank", "Cole Foodbank");
        assertThat(interviews.getFirst().alike().value()).isEqualTo(3);
    }

    @Test
    void grantsOfWhichNobodySaysWhomTheyServeAreAddedUp() {
        sketch.payMonthly("Amble Foodbank", PlaceSketch.HEADING, 100_00)
                .payMonthly("Beck Foodbank", PlaceSketch.HEADING, 300_00)
                .provision("Beck Foodbank", PlaceSketch.HEADING, Need.FOOD, "2026-04-01");

        var review = review();

        assertThat(review.reported().value()).isEqualTo(3_600_00);
        assertThat(review.silent().value()).isEqualTo(1_200_00);
        assertThat(review.silentShare()).extracting(Figure::value).isEqualTo(250_000L);
        assertThat(review.evaluated().value()).isZero();
    }

    @Test
    void withoutGrantsThereIsNoShareOfThem() {
        assertThat(review().silentShare()).isNull();
        assertThat(review().deciles()).isEmpty();
        assertThat(review().verdicts()).isEmpty();
        assertThat(review().unknowns()).isEmpty();
    }

    @Test
    void theLatestNoteAboutAThingStandsAndWithdrawingTakesItBack() {
        note(ReviewNote.Kind.NARRATIVE, "First account", ReviewNote.Standing.PLANNED, null);
        note(ReviewNote.Kind.NARRATIVE, "Second account", ReviewNote.Standing.PLANNED, null);
        note(ReviewNote.Kind.ACTION, "Ask the partners", ReviewNote.Standing.PLANNED, "2026-09-30");
        note(ReviewNote.Kind.ACTION, "ask the partners", ReviewNote.Standing.DONE, "2026-09-30");
        note(ReviewNote.Kind.ACTION, "Write it down", ReviewNote.Standing.UNDER_WAY, "2026-07-31");
        note(ReviewNote.Kind.DOCUMENT, "Strategy", ReviewNote.Standing.PLANNED, null);
        note(ReviewNote.Kind.DOCUMENT, "Strategy", ReviewNote.Standing.WITHDRAWN, null);

        var review = review();

        assertThat(review.findNarrative("cuts")).map(ReviewNote::text).contains("Second account");
        assertThat(review.findNarrative("needs")).isEmpty();
        assertThat(review.notes(ReviewNote.Kind.ACTION))
                .extracting(action -> action.text() + ": " + action.standing().words())
                .containsExactly("Write it down: under way", "ask the partners: done");
        assertThat(review.notes(ReviewNote.Kind.DOCUMENT)).isEmpty();
    }

    @Test
    void aNarrativeThatIsTakenBackLetsTheWordingBeforeItStandAgain() {
        note(ReviewNote.Kind.NARRATIVE, "First account", ReviewNote.Standing.PLANNED, null);
        note(ReviewNote.Kind.NARRATIVE, "Second account", ReviewNote.Standing.PLANNED, null);
        note(ReviewNote.Kind.NARRATIVE, "Second account", ReviewNote.Standing.WITHDRAWN, null);
        assertThat(review().findNarrative("cuts")).map(ReviewNote::text).contains("First account");

        note(ReviewNote.Kind.NARRATIVE, "First account", ReviewNote.Standing.WITHDRAWN, null);
        assertThat(review().findNarrative("cuts")).isEmpty();

        note(ReviewNote.Kind.NARRATIVE, "First account", ReviewNote.Standing.WITHDRAWN, null);
        note(ReviewNote.Kind.NARRATIVE, "Third account", ReviewNote.Standing.PLANNED, null);
        assertThat(review().findNarrative("cuts")).map(ReviewNote::text).contains("Third account");
    }
}
