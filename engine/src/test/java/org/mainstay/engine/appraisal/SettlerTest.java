package org.mainstay.engine.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mainstay.engine.coverage.LineReach;
import org.mainstay.engine.option.Change;
import org.mainstay.model.need.Need;

/// The datum that would settle a verdict is the first assumption that alone turns it.
class SettlerTest {

    @Test
    void whetherClientsWouldGoElsewhereIsAskedOfTheService() {
        var scene = new Scene().assume("displaced_share", "0.5").assume("rerouted_share", "0", "1", "1");
        scene.line("A", Need.FOOD, 10_000, 50, 100).line("B", Need.FOOD, 10_000, 50, 100);

        var datum = settle(scene, new Change.End(scene.line("A")), Verdict.EFFICIENCY);

        assertThat(datum)
                .isEqualTo(new Settler.Datum("how many of its clients would go to another provider in reach", "A"));
    }

    @Test
    void howMuchOfTheCostIsCashIsAskedOfTheFinanceTeam() {
        var scene = new Scene().assume("displaced_share", "0.5").assume("cashability", "0", "1", "1");
        scene.line("A", Need.FOOD, 10_000, 100, 100);

        assertThat(settle(scene, new Change.End(scene.line("A")), Verdict.FALSE_ECONOMY)
                        .ask())
                .isEqualTo("the council's finance team");
    }

    @Test
    void whatOtherFundersWouldDoIsAskedOfTheService() {
        var scene = new Scene().assume("crowd_out", "0", "0", "1").assume("crowd_out_months", "0");
        scene.line("A", Need.FOOD, 10_000, 100, 100);

        assertThat(settle(scene, new Change.End(scene.line("A")), Verdict.SERVICE_LOSS)
                        .datum())
                .isEqualTo("what its other funders would do if the council left");
    }

    @Test
    void howLongPeopleWaitIsAskedWhereTheQueueDecides() {
        var scene = new Scene().assume("displaced_share", "0.5").assume("leaving_rate", "0", "1", "1");
        scene.line("A", Need.FOOD, 10_000, 100, 100);

        assertThat(settle(scene, new Change.End(scene.line("A")), Verdict.FALSE_ECONOMY)
                        .datum())
                .isEqualTo("how long people wait before they give up");
    }

    @Test
    void aMergerThatHangsOnItsSavingNeedsACostedProposal() {
        var scene = new Scene().assume("merge_fixed_cost_saved", "0", "1", "1").assume("merge_transition_share", "0.5");
        scene.line("A", Need.FOOD, 10_000, 100, 100).line("B", Need.FOOD, 10_000, 100, 100);

        assertThat(settle(scene, new Change.Merge(scene.line("A"), scene.line("B")), Verdict.EFFICIENCY)
                        .datum())
                .startsWith("a costed proposal for the merger");
    }

    @Test
    void theBearerIsThePayerWithTheLargestShareThatIsKnown() {
        var scene = new Scene()
                .assume("displaced_share", "0", "0.5", "0.5")
                .assume("outcome_payer_la/food", "0.3")
                .assume("outcome_payer_nhs/food", "0.7")
                .line("A", Need.FOOD, 10_000, 100, 100);

        assertThat(settle(scene, scene.end("A"), Verdict.COST_SHUNT).ask()).isEqualTo("the NHS");
        scene.assume("outcome_payer_la/food", "0.1").assume("outcome_payer_nhs/food", "0.2");
        assertThat(settle(scene, scene.end("A"), Verdict.SERVICE_LOSS).ask()).isEqualTo("the council");
    }

    @Test
    void aShareOfCostThatDoesNotFollowActivityIsAskedOfTheService() {
        var scene = new Scene().assume("fixed_cost_share", "0", "0.3", "0.9").assume("merge_transition_share", "0.5");
        scene.line("A", Need.FOOD, 10_000, 50, 50).line("B", Need.FOOD, 5_000, 100, 200);

        assertThat(settle(scene, scene.merge("A", "B"), Verdict.EFFICIENCY).datum())
                .isEqualTo("how much of its cost does not follow activity");
    }

    @Test
    void whereNoneAloneTurnsItTheDisplacedShareIsAskedFirst() {
        var scene = new Scene().assume("outcome_payer_la/food", "0").line("A", Need.FOOD, 10_000, 100, 100);

        var datum = settle(scene, new Change.End(scene.line("A")), Verdict.SERVICE_LOSS);

        assertThat(datum.datum()).startsWith("how many of the people turned away from food");
        assertThat(datum.ask()).isEqualTo("the council");
    }

    private static Settler.Datum settle(Scene scene, Change change, Verdict central) {
        var request = new AppraisalRequest(100, 3, 1, Scene.ON);
        return new Settler(new Corners(
                        scene.lines(), Ground.of(scene.place(), LineReach.UNKNOWN), scene.assumptions(), request))
                .settle(change, Need.FOOD, central);
    }
}
