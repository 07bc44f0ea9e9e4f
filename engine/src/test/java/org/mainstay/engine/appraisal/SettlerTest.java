package org.mainstay.engine.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mainstay.engine.option.Change;
import org.mainstay.model.need.Need;

/// The datum that would settle a verdict is the assumption that would tell most about the class.
class SettlerTest {

    @Test
    void whetherClientsWouldGoElsewhereIsAskedOfTheService() {
        var scene = new Scene().assume("displaced_share", "0.5").assume("rerouted_share", "0", "1", "1");
        scene.line("A", Need.FOOD, 10_000, 50, 100).line("B", Need.FOOD, 10_000, 50, 100);

        var datum = settle(scene, new Change.End(scene.line("A")));

        assertThat(datum)
                .isEqualTo(new Settler.Datum("how many of its clients would go to another provider in reach", "A"));
    }

    @Test
    void howMuchOfTheCostIsCashIsAskedOfTheFinanceTeam() {
        var scene = new Scene().assume("displaced_share", "0.5").assume("cashability", "0", "1", "1");
        scene.line("A", Need.FOOD, 10_000, 100, 100);

        assertThat(settle(scene, new Change.End(scene.line("A"))).ask()).isEqualTo("the council's finance team");
    }

    @Test
    void whatOtherFundersWouldDoIsAskedOfTheService() {
        var scene = new Scene().assume("crowd_out", "0.6", "1", "1.4").assume("crowd_out_months", "0");
        scene.line("A", Need.FOOD, 10_000, 100, 100);

        assertThat(settle(scene, new Change.End(scene.line("A"))).datum())
                .isEqualTo("what its other funders would do if the council left, and how soon");
    }

    @Test
    void howLongPeopleWaitIsAskedWhereTheQueueDecides() {
        var scene = new Scene().assume("displaced_share", "0.15").assume("leaving_rate", "0.01", "0.08", "0.2");
        scene.line("A", Need.FOOD, 10_000, 100, 100);

        assertThat(settle(scene, new Change.End(scene.line("A"))).datum())
                .isEqualTo("how long people wait before they give up");
    }

    @Test
    void aMergerThatHangsOnItsSavingNeedsACostedProposal() {
        var scene = new Scene().assume("merge_fixed_cost_saved", "0", "1", "1").assume("merge_transition_share", "0.5");
        scene.line("A", Need.FOOD, 10_000, 100, 100).line("B", Need.FOOD, 10_000, 100, 100);

        assertThat(settle(scene, new Change.Merge(scene.line("A"), scene.line("B")))
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

        assertThat(settle(scene, scene.end("A")).ask()).isEqualTo("the NHS");
        scene.assume("outcome_payer_la/food", "0.1").assume("outcome_payer_nhs/food", "0.2");
        assertThat(settle(scene, scene.end("A")).ask()).isEqualTo("the council");
    }

    @Test
    void aShareOfCostThatDoesNotFollowActivityIsAskedOfTheService() {
        var scene = new Scene().assume("fixed_cost_share", "0", "0.45", "0.9").assume("merge_transition_share", "1.5");
        scene.line("A", Need.FOOD, 10_000, 50, 50).line("B", Need.FOOD, 5_000, 100, 200);

        assertThat(settle(scene, scene.merge("A", "B")).datum())
                .isEqualTo("how much of its cost does not follow activity");
    }

    @Test
    void whereNoneAloneTurnsItTheDisplacedShareIsAskedFirst() {
        var scene = new Scene().assume("outcome_payer_la/food", "0").line("A", Need.FOOD, 10_000, 100, 100);

        var datum = settle(scene, new Change.End(scene.line("A")));

        assertThat(datum.datum()).startsWith("how many of the people turned away from food");
        assertThat(datum.ask()).isEqualTo("the council");
    }

    private static Settler.Datum settle(Scene scene, Change change) {
        var corners = scene.corners(3, 512);
        return new Settler(corners).settle(change, Need.FOOD, corners.findings().drawn(Question.alone(change)));
    }
}
