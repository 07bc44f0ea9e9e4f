package org.mainstay.engine.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Trace;
import org.mainstay.model.need.Need;

/// An approach is judged as a whole, and each of its changes beside the others.
class PortfolioJudgeTest {

    private final Scene scene = new Scene();

    @Test
    void theWholeHasTheCashAndThePurseOfAllItsChanges() {
        scene.line("A", Need.FOOD, 10_000, 100, 100);
        var easy = scene.appraise(10_000).approaches().getFirst();

        assertThat(easy.councilCash().value()).isEqualTo(2_816_362);
        assertThat(easy.publicPurse().value()).isEqualTo(2_816_362);
        assertThat(easy.verdictWhy()).contains("come to this in 32 of 32 draws");
    }

    @Test
    void itsFiguresNameTheMoneyOfEveryLineItTouches() {
        scene.line("B", Need.FOOD, 2_000, 20, 20).line("A", Need.FOOD, 1_000, 10, 10);
        var easy = scene.appraise(3_000).approaches().getFirst();

        assertThat(easy.publicPurse().trace())
                .isInstanceOfSatisfying(
                        Trace.Model.class,
                        trace -> assertThat(trace.inputs())
                                .contains(
                                        scene.line("A").yearly().id(),
                                        scene.line("B").yearly().id()));
    }

    @Test
    void eachChangeIsJudgedBesideTheOthers() {
        scene.assume("displaced_share", "0.5")
                .line("A", Need.FOOD, 10_000, 50, 100)
                .line("B", Need.FOOD, 10_000, 50, 100);
        var easy = scene.appraise(20_000).approaches().getFirst();

        assertThat(easy.changes())
                .hasSize(2)
                .allSatisfy(one -> assertThat(one.why()).startsWith("As part of this portfolio"));
        assertThat(easy.verdict()).isEqualTo(Verdict.FALSE_ECONOMY);
    }

    @Test
    void theSavingOnWhatEndsIsATotalOfItsRowsAndWhatIsCutComesBeside() {
        scene.line("A", Need.FOOD, 1_000, 10, 10).line("B", Need.FOOD, 10_000, 100, 100);
        var appraisal = scene.appraise(2_000);
        var easy = appraisal.approaches().getFirst();
        var ended = figure(appraisal, "appraise/easy_disinvestment/saving_ended");

        assertThat(ended.value()).isEqualTo(100_000);
        assertThat(ended.trace()).isEqualTo(scene.line("A").yearly().trace());
        assertThat(easy.saving().value()).isEqualTo(200_000);
        assertThat(easy.saving().low()).isEqualTo(200_000);
    }

    @Test
    void aWholeThatRestsOnAssumptionsSaysWhereItLeans() {
        scene.line("A", Need.FOOD, 3_000, 30, 30).line("Dark", Need.CARERS, 1_000, null);

        assertThat(scene.appraise(4_000).approaches().getFirst().verdictWhy())
                .startsWith("All its changes together lean to service loss")
                .contains("in 32 of 32 draws; some changes rest on assumptions alone");
    }

    @Test
    void theAppraisalListsWhatItUsedAndNothingElse() {
        scene.assume("need_cue_threshold", "60").line("A", Need.FOOD, 1_000, 10, 10);
        var appraisal = scene.appraise(1_000);

        assertThat(appraisal.assumptions())
                .extracting(one -> one.id())
                .contains("displaced_share", "outcome_cost/food", "verdict_tolerance_share")
                .doesNotContain("need_cue_threshold");
        assertThat(appraisal.figures())
                .contains(appraisal.funding().total(), appraisal.funding().oneOffs());
        assertThat(appraisal.base().peopleServed().trace())
                .isInstanceOfSatisfying(
                        Trace.Model.class,
                        trace -> assertThat(trace.assumptions())
                                .contains("displaced_share")
                                .doesNotContain("need_cue_threshold"));
    }

    private static Figure figure(Appraisal appraisal, String id) {
        return appraisal.figures().stream()
                .filter(figure -> figure.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
