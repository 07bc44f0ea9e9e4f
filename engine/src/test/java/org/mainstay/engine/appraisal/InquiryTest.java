package org.mainstay.engine.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mainstay.engine.option.Change;
import org.mainstay.model.need.Need;

class InquiryTest {

    private final Scene scene = new Scene()
            .assume("displaced_share", "0.1", "0.3", "0.5")
            .assume("leaving_rate", "0.2")
            .assume("rerouted_share", "0.2", "0.6", "0.9")
            .area("E01000001", 1, 300)
            .area("E01000002", 5, 200)
            .line("A", Need.FOOD, 10_000, 100, 110)
            .line("B", Need.FOOD, 10_000, 100, 110)
            .line("C", Need.CARERS, 10_000, 100, 100)
            .line("D", Need.DIGITAL, 10_000, 100, 105);

    private final List<Change> changes = List.of(scene.end("A"), new Change.Cut(scene.line("B"), 50), scene.end("C"));

    /// By itself the whole is run as one; beside questions about changes it is put together from its parts.
    @Test
    void theWholePutTogetherFromItsPartsIsTheWholeRunAsOne() {
        var whole = Question.whole(changes);
        var one = scene.corners(3, 16).findings().drawn(whole);
        var together = scene.corners(3, 16).findings();
        together.prepare(List.of(changes), Progress.UNSEEN);
        var parts = together.drawn(whole);

        assertThat(parts.columns).isDeepEqualTo(one.columns);
        assertThat(parts.classes).isDeepEqualTo(one.classes);
        assertThat(parts.purse).isEqualTo(one.purse);
        assertThat(parts.people).isEqualTo(one.people);
        assertThat(one.people[0]).isNegative();
    }

    @Test
    void whatEndsComeToIsTheSameBesideTheChangesAndByThemselves() {
        var lines = List.of(scene.line("A"), scene.line("D"));
        var corners = scene.corners(3, 16);
        var beside = corners.findings().prepare(List.of(changes), lines, Progress.UNSEEN);
        var alone = LineDraws.of(corners, lines, Progress.UNSEEN);

        assertThat(beside.comesBack(0)).isEqualTo(alone.comesBack(0));
        assertThat(beside.comesBack(1)).isEqualTo(alone.comesBack(1));
        assertThat(beside.lines()).isEqualTo(lines);
    }
}
