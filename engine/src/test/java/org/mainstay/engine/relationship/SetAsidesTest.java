package org.mainstay.engine.relationship;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.mainstay.engine.sketch.PlaceSketch;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.evidence.Source;
import org.mainstay.model.funding.SetAside;
import org.mainstay.model.funding.SetAside.Answer;

class SetAsidesTest {

    private static final Source DECISIONS = Source.of("9".repeat(64), "set-aside.csv", 1);

    private final PlaceSketch sketch = new PlaceSketch()
            .coverYear()
            .pay("Amble Foodbank", PlaceSketch.HEADING, "2025-05-01", 5_000_00)
            .pay("Amble Foodbank", PlaceSketch.HEADING, "2025-11-01", 5_000_00)
            .pay("Beck Foodbank", PlaceSketch.HEADING, "2025-05-01", 4_000_00)
            .pay("Beck Foodbank", PlaceSketch.HEADING, "2025-11-01", 4_000_00);

    private int line = 1;

    private void decide(String organisation, String label, Answer answer, String day) {
        line++;
        sketch.with(new SetAside(
                organisation, label, answer, "Executive", LocalDate.parse(day), "", new RowRef(DECISIONS, line)));
    }

    @Test
    void aLineThatWasSetAsideIsNotOpenToProposals() {
        decide("Amble Foodbank", PlaceSketch.HEADING, Answer.AGREED, "2026-04-01");

        var lines = sketch.lines();

        assertThat(lines.lines()).hasSize(2);
        assertThat(lines.find(lines.open().getFirst().id()))
                .contains(lines.open().getFirst());
        assertThat(lines.find("line/nobody")).isEmpty();
        assertThat(lines.open().stream().map(one -> one.organisation().name())).containsExactly("Beck Foodbank");
        assertThat(lines.setAside().kept())
                .singleElement()
                .satisfies(kept -> assertThat(kept.decision().answer()).isEqualTo(Answer.AGREED));
    }

    @Test
    void theLatestDecisionCountsAndUndoTakesItBack() {
        decide("Amble Foodbank", PlaceSketch.HEADING, Answer.AGREED, "2026-04-01");
        decide("Amble Foodbank", PlaceSketch.HEADING, Answer.UNDO, "2026-04-01");
        decide("Beck Foodbank", PlaceSketch.HEADING, Answer.UNDO, "2026-04-02");
        decide("Beck Foodbank", PlaceSketch.HEADING, Answer.UNTOUCHABLE, "2026-04-03");

        assertThat(sketch.lines().open().stream().map(one -> one.organisation().name()))
                .containsExactly("Amble Foodbank");
    }

    @Test
    void aDecisionAboutALineThatIsNotThereIsNotLost() {
        decide("Amble Foodbank", "OTHER HEADING", Answer.AGREED, "2026-04-01");
        decide("Nobody Known", PlaceSketch.HEADING, Answer.AGREED, "2026-04-01");

        var aside = sketch.lines().setAside();

        assertThat(aside.kept()).isEmpty();
        assertThat(aside.unmatched().stream().map(SetAside::organisation))
                .containsExactly("Amble Foodbank", "Nobody Known");
    }
}
