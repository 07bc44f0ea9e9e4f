package org.mainstay.engine.appraisal;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mainstay.engine.coverage.LineReach;
import org.mainstay.engine.option.Change;
import org.mainstay.model.need.Need;

class ChosenTest {

    private static Scene two() {
        return new Scene().line("Many", Need.FOOD, 5_000, 500, 500).line("Few", Need.FOOD, 5_000, 5, 5);
    }

    private static List<Change> changes(Appraisal appraisal, Approach approach) {
        return result(appraisal, approach).changes().stream()
                .map(Appraisal.Judged::change)
                .toList();
    }

    private static Appraisal.Result result(Appraisal appraisal, Approach approach) {
        return appraisal.approaches().stream()
                .filter(one -> one.approach() == approach)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatWasOptimisedSaysHowGoodItIsAndEasyDisinvestmentDoesNot() {
        var appraisal = two().appraise(4_000);
        var certainty =
                requireNonNull(result(appraisal, Approach.BEST_CUTS).chosen().certainty());

        assertThat(certainty.proven()).isTrue();
        assertThat(certainty.gap().value()).isZero();
        assertThat(certainty.regret().value()).isZero();
        assertThat(certainty.kept().value()).isEqualTo(certainty.simulated().value());
        assertThat(requireNonNull(certainty.runnerUp()).peopleLosing().value()).isPositive();
        assertThat(result(appraisal, Approach.EASY_DISINVESTMENT).chosen().certainty())
                .isNull();
        assertThat(appraisal.figures()).contains(certainty.bound(), certainty.runs(), certainty.off());
    }

    @Test
    void whatIsChosenDoesNotHangOnTheSeed() {
        var scene = two().assume("risk_alpha", "0.8")
                .assume("risk_lambda", "0.5")
                .assume("displaced_share", "0", "0.2", "0.5");
        var one = ModelScores.of(scene.corners(3), scene.model());

        assertThat(one.losses(List.of(scene.end("Few")))).hasSize(4);
        assertThat(one.calm().losses(List.of(scene.end("Few")))).hasSize(1);
        assertThat(changes(scene.appraise(4_000), Approach.MEDIUM_TERM_INVESTMENT))
                .containsExactly(new Change.End(scene.line("Few")));
    }

    @Test
    void aNeedThatIsCalledSevereWeighsMore() {
        var scene = new Scene().line("Food", Need.FOOD, 5_000, 10, 10).line("Carers", Need.CARERS, 5_000, 11, 11);

        assertThat(changes(scene.appraise(5_000), Approach.BEST_CUTS)).containsExactly(scene.end("Food"));
        assertThat(changes(scene.assume("severity_weight/food", "2").appraise(5_000), Approach.BEST_CUTS))
                .containsExactly(scene.end("Carers"));
    }

    @Test
    void whereAPersonWeighsLittleThePurseDecides() {
        var scene = new Scene()
                .line("Dear", Need.FOOD, 5_000, 10, 10)
                .line("Cheap", Need.CARERS, 5_000, 11, 11)
                .assume("displaced_share/food", "0.5");

        assertThat(changes(scene.appraise(5_000), Approach.BEST_CUTS)).containsExactly(scene.end("Dear"));
        assertThat(changes(scene.assume("person_weight", "1").appraise(5_000), Approach.BEST_CUTS))
                .containsExactly(scene.end("Cheap"));
    }

    @Test
    void noSearchEndsOrCutsTheOnlyProviderOfASafetyNeed() {
        var scene = new Scene()
                .line("Refuge", Need.DOMESTIC_ABUSE, 5_000, null)
                .line("Also", Need.DOMESTIC_ABUSE, 1_000, null)
                .line("Pantry", Need.FOOD, 5_000, null);
        var free = scene.appraise(3_000);
        var bound = scene.assume("safety_need/domestic_abuse", "1").appraise(6_000);

        assertThat(result(free, Approach.BEST_CUTS).chosen().keptBack()).isEmpty();
        assertThat(result(bound, Approach.BEST_CUTS).chosen().keptBack())
                .hasSize(2)
                .anyMatch(why -> why.startsWith("Refuge, GRANTS: People's safety hangs on domestic abuse"));
        assertThat(changes(bound, Approach.BEST_CUTS))
                .isNotEmpty()
                .allMatch(change -> change.line().equals(scene.line("Pantry")));
        assertThat(result(bound, Approach.BEST_CUTS).rule()).contains("Here the target cannot be met");
    }

    @Test
    void easyDisinvestmentMayTakeItAndSaysWhatItTakes() {
        var scene = new Scene()
                .line("Refuge", Need.DOMESTIC_ABUSE, 5_000, 10, 10)
                .assume("safety_need/domestic_abuse", "1");
        var taken = result(scene.appraise(5_000), Approach.EASY_DISINVESTMENT).changes();

        assertThat(taken)
                .singleElement()
                .satisfies(one -> assertThat(one.flags())
                        .anyMatch(flag -> flag.contains("People's safety hangs on domestic abuse")));
    }

    @Test
    void anotherProviderThatReportsFreesIt() {
        var scene = new Scene()
                .line("Refuge", Need.DOMESTIC_ABUSE, 5_000, null)
                .line("Known", Need.DOMESTIC_ABUSE, 5_000, 10, 40)
                .assume("safety_need/domestic_abuse", "1");
        var ground = Ground.of(scene.place(), LineReach.UNKNOWN);
        var reasons = new Untouched(scene.frame(), ground, scene.assumptions()).reasons();

        assertThat(reasons.keySet()).containsExactly(scene.line("Known").id());
    }

    @Test
    void placeResilienceKeepsToTheFloorsWhereTheTargetLeavesRoom() {
        // Ending Few leaves five of a hundred and five people; ending Half leaves more than half unserved.
        var scene = new Scene()
                .area("E1", 1, 100)
                .line("Half", Need.FOOD, 5_000, 60, 60)
                .line("Rest", Need.FOOD, 9_000, 45, 45)
                .line("Carers", Need.CARERS, 5_000, 70, 70)
                .line("Others", Need.CARERS, 9_000, 140, 140)
                .assume("coverage_floor", "0.6")
                .assume("coverage_floor_weight", "10");
        var appraisal = scene.appraise(5_000);

        assertThat(changes(appraisal, Approach.MEDIUM_TERM_INVESTMENT)).isNotEmpty();
        assertThat(result(appraisal, Approach.PLACE_RESILIENCE)
                        .chosen()
                        .upheld()
                        .below()
                        .value())
                .isZero();
        assertThat(result(appraisal, Approach.PLACE_RESILIENCE)
                        .chosen()
                        .upheld()
                        .sentence())
                .startsWith("Every area keeps the least");
    }

    @Test
    void floorsThatCannotBeKeptAreBrokenByHowMuchIsSaid() {
        var scene = new Scene()
                .area("E1", 1, 100)
                .line("One", Need.FOOD, 5_000, 60, 60)
                .line("Other", Need.FOOD, 5_000, 40, 40)
                .assume("coverage_floor", "0.9")
                .assume("coverage_floor_weight", "10");
        var resilience = result(scene.appraise(5_000), Approach.PLACE_RESILIENCE);

        // Of a hundred people ninety shall be served and sixty are, once the first month of notice is over.
        assertThat(resilience.changes()).isNotEmpty();
        assertThat(resilience.rule()).contains("Here the target cannot be met so");
        assertThat(resilience.chosen().upheld().below().value()).isEqualTo(29);
        assertThat(resilience.chosen().upheld().sentence())
                .contains("(rows coverage_floor): 29 people a year too few are served, in 1 group of areas");
    }

    @Test
    void theMostDeprivedBearNoMoreThanTheirShareWhereARowSaysSo() {
        var scene = new Scene()
                .area("E1", 1, 100)
                .area("E2", 9, 100)
                .line("Poor", Need.FOOD, 5_000, 50, 50, "E1")
                .line("Rich", Need.FOOD, 5_000, 52, 52, "E2")
                .line("Poor too", Need.FOOD, 9_000, 50, 50, "E1")
                .line("Rich too", Need.FOOD, 9_000, 50, 50, "E2")
                .assume("merge_council_share", "0")
                .assume("equity_deciles", "3")
                .assume("equity_share", "1");
        var appraisal = scene.appraise(5_000);
        var upheld = result(appraisal, Approach.PLACE_RESILIENCE).chosen().upheld();

        assertThat(upheld.sentence()).contains("The most deprived areas bear").doesNotContain("too many");
        assertThat(upheld.deprivedShare().value())
                .isLessThanOrEqualTo(requireNonNull(upheld.mostBorne()).value());
        assertThat(requireNonNull(upheld.mostBorne()).value()).isBetween(490_000L, 500_000L);
    }

    @Test
    void noMergerIsChosenThatCostsMoreOnceThanTheReserve() {
        var scene = new Scene()
                .assume("displaced_share", "0.5")
                .assume("rerouted_share", "0.5")
                .assume("merge_transition_share", "0.15");
        scene.line("Dear", Need.FOOD, 10_000, 50, 50).line("Cheap", Need.FOOD, 5_000, 100, 200);
        var merge = scene.merge("Dear", "Cheap");

        assertThat(changes(
                        scene.assume("transition_reserve_share", "0.5").appraise(4_000),
                        Approach.MEDIUM_TERM_INVESTMENT))
                .containsExactly(merge);
        assertThat(changes(
                        scene.assume("transition_reserve_share", "0.1").appraise(4_000),
                        Approach.MEDIUM_TERM_INVESTMENT))
                .doesNotContain(merge);
    }
}
