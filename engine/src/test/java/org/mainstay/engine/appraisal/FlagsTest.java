package org.mainstay.engine.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mainstay.engine.option.Change;
import org.mainstay.engine.portfolio.Portfolio;
import org.mainstay.model.evidence.Case;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Trace;
import org.mainstay.model.funding.Provision;
import org.mainstay.model.need.Need;

/// What the class of a change alone would hide, and the figures beside it.
class FlagsTest {

    private final Scene scene = new Scene();
    private FigureBook book = new FigureBook(new AppraisalRequest(1, 3, 1, Scene.ON, Scene.DRAWS));

    @Test
    void anotherClassAtAnotherHorizonIsFlagged() {
        scene.assume("merge_transition_share", "1")
                .line("A", Need.FOOD, 10_000, 50, 50)
                .line("B", Need.FOOD, 5_000, 100, 200);

        var afterOne = judge(scene.merge("A", "B"), 1);
        var afterThree = judge(scene.merge("A", "B"), 3);

        assertThat(afterOne.verdict()).isEqualTo(Verdict.FALSE_ECONOMY);
        assertThat(afterOne.flags()).contains("At 3 years: efficiency", "At 5 years: efficiency");
        assertThat(afterThree.verdict()).isEqualTo(Verdict.EFFICIENCY);
        assertThat(afterThree.flags()).noneMatch(flag -> flag.startsWith("At "));
    }

    @Test
    void aServiceLossIsNotFlaggedAsOneAgain() {
        scene.line("A", Need.FOOD, 10_000, 100, 100);

        assertThat(judge(scene.end("A"), 3).flags())
                .containsExactly("Leaves people with no provider of this need among the lines known here");
    }

    @Test
    void aVerdictThatHangsOnCashabilityIsFlagged() {
        scene.assume("displaced_share", "0.5").assume("cashability", "0.1").line("A", Need.FOOD, 10_000, 100, 100);

        assertThat(judge(scene.end("A"), 3).flags()).anyMatch(flag -> flag.startsWith("The verdict depends on"));
    }

    @Test
    void whoClosesBecauseOfTheChangeIsNamedAndNobodyElse() {
        var poor = new Provision.Delivery(100L, 100L, 10_000_00L, 0L, 0L);
        scene.line("A", Need.FOOD, 10_000, scene.provision(Need.FOOD, poor, Scene.FREE))
                .line("B", Need.FOOD, 5_000, 100, 200);

        assertThat(judge(new Change.Cut(scene.line("A"), 90), 3).flags())
                .filteredOn(flag -> flag.contains("close"))
                .singleElement()
                .asString()
                .contains("A");
        assertThat(judge(scene.merge("A", "B"), 3).flags()).noneMatch(flag -> flag.contains("B closes"));
    }

    @Test
    void itsFiguresAreThoseOfTheModelAndNameTheMoneyTheyRestOn() {
        scene.line("A", Need.FOOD, 10_000, 100, 100);
        var judged = judge(scene.end("A"), 3);

        assertThat(judged.publicPurse()).isNotNull();
        assertThat(judged.publicPurse().value()).isEqualTo(2_816_362);
        assertThat(judged.publicPurse().trace())
                .isInstanceOfSatisfying(
                        Trace.Model.class,
                        trace -> assertThat(trace.inputs())
                                .contains(scene.line("A").yearly().id()));
    }

    @Test
    void aMergersSavingRestsOnBothLines() {
        scene.line("A", Need.FOOD, 10_000, 50, 50).line("B", Need.FOOD, 5_000, 100, 200);
        var judged = judge(scene.merge("A", "B"), 3);

        assertThat(judged.saving().value()).isEqualTo(700_000);
        assertThat(book.list())
                .contains(scene.line("A").yearly(), scene.line("B").yearly())
                .extracting(Figure::id)
                .contains("change/merge/" + scene.line("A").id() + "/into/"
                        + scene.line("B").id() + "/modelled_saving");
    }

    @Test
    void noMoreOfALineIsSavedThanRecurs() {
        scene.line("A", Need.FOOD, 10_000, 50, 50).rate("More than a year of it.", 8_000);

        assertThat(judge(scene.end("A"), 3).saving().value()).isEqualTo(800_000);
        assertThat(judge(new Change.Cut(scene.line("A"), 25), 3).saving().value())
                .isEqualTo(200_000);
        assertThat(scene.corners(3).at(Case.CENTRAL).savingPence(scene.end("A"), List.of()))
                .isEqualTo(800_000);
    }

    private Appraisal.Judged judge(Change change, int years) {
        book = new FigureBook(new AppraisalRequest(1, years, 1, Scene.ON, Scene.DRAWS));
        return new ChangeJudge(scene.corners(years), book, "test", Map.of())
                .judge(new Portfolio.Proposal(change, true), List.of());
    }
}
