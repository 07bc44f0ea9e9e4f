package org.mainstay.engine.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mainstay.engine.coverage.LineReach;
import org.mainstay.engine.option.Change;
import org.mainstay.engine.option.Option;
import org.mainstay.engine.simulation.Intervention;
import org.mainstay.model.evidence.Case;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.need.Need;

/// Changes by which the council gives rather than takes.
class GainsTest {

    private final Scene scene =
            new Scene().full("Full", Need.FOOD, 10_000, 100, 60).line("Roomy", Need.FOOD, 5_000, 20, 50);

    @Test
    void moreMoneyBuysRoomAtTheLinesOwnCostOnceStaffAreReady() {
        scene.assume("invest_lead_months", "6").assume("leverage_gained", "0.5");

        // £70 a person beyond the fixed cost: £1,400 and £700 of others buy 30 places.
        assertThat(plan(new Change.Invest(scene.line("Full"), 140_000, 0, null)))
                .containsExactly(new Intervention.Grow(0, 0, 1_140_000, 130 * Micro.ONE, 70_000, 6));
    }

    @Test
    void anInvestmentForATimeEndsAndTakesItsRoomAlong() {
        assertThat(plan(new Change.Invest(scene.line("Full"), 140_000, 12, null)))
                .containsExactly(
                        new Intervention.Grow(0, 0, 1_140_000, 120 * Micro.ONE, 0, 0),
                        new Intervention.Grow(0, 12, 1_000_000, 100 * Micro.ONE, 0, 12));
    }

    @Test
    void anInvestmentThatReachesPeopleTurnedAwayIsAServiceGainAndCosts() {
        var alone = new Scene().full("Full", Need.FOOD, 10_000, 100, 60);
        var result = weigh(alone, new Change.Invest(alone.line("Full"), 140_000, 0, null));
        var judged = result.changes().getFirst();

        assertThat(judged.verdict()).isEqualTo(Verdict.SERVICE_GAIN);
        assertThat(judged.saving().value()).isEqualTo(-140_000);
        assertThat(result.saving().value()).isEqualTo(-140_000);
        assertThat(result.verdict()).isEqualTo(Verdict.SERVICE_GAIN);
        assertThat(result.unclearShare().value()).isZero();
        assertThat(judged.peopleLosing()).extracting(Figure::value).isEqualTo(-60L);
        assertThat(judged.why()).startsWith("It serves 60 people more over 3 years; the council is £4,");
    }

    @Test
    void anInvestmentThatCostsLessThanTurningPeopleAwayIsAnEfficiency() {
        scene.assume("displaced_share", "1");

        var judged = weigh(scene, new Change.Invest(scene.line("Full"), 140_000, 0, null))
                .changes()
                .getFirst();

        assertThat(judged.verdict()).isEqualTo(Verdict.EFFICIENCY);
        assertThat(judged.why()).contains("serving more people costs less than turning them away");
    }

    @Test
    void whatCostsPaysOnlyIfMoreWouldTurnUpElsewhere() {
        var alone = new Scene().full("Full", Need.FOOD, 10_000, 100, 60);
        var compared = alone.compare(new Change.Invest(alone.line("Full"), 140_000, 0, null));

        // £1,400 a year for 20 people, of whom each who turns up elsewhere costs £1,000.
        assertThat(new Sentences(alone.corners(3)).switching(Need.FOOD, compared))
                .startsWith("This saves public money only if more than 7 in 100 people");
    }

    @Test
    void anInvestmentWhereNobodyIsTurnedAwayBringsNothing() {
        var alone = new Scene().line("Roomy", Need.FOOD, 5_000, 20, 50);
        var judged = weigh(alone, new Change.Invest(alone.line("Roomy"), 140_000, 0, null))
                .changes()
                .getFirst();

        assertThat(judged.verdict()).isEqualTo(Verdict.FALSE_ECONOMY);
    }

    @Test
    void whatIsUnclearOfASavingAndOfACostAddsUp() {
        scene.line("Unsaid", Need.CARERS, 1_000, null);
        var result = weigh(
                scene, new Change.Invest(scene.line("Full"), 100_000, 0, null), new Change.End(scene.line("Unsaid")));

        assertThat(result.saving().value()).isZero();
        assertThat(result.unclearShare().value()).isEqualTo(500_000);
    }

    @Test
    void aSettlementWithoutARowIsSwitchedOffAndSaysSo() {
        var settle = new Change.Settle(scene.line("Full"), 36, null);
        var result = weigh(scene, settle);

        assertThat(plan(settle)).isEmpty();
        assertThat(result.saving().value()).isZero();
        assertThat(result.changes().getFirst().verdict()).isNull();
        assertThat(result.changes().getFirst().why())
                .isEqualTo(
                        "Switched off: no assumption says what insecurity costs, so certainty changes nothing here.");
    }

    @Test
    void whatInsecurityCostServesPeopleForTheTermOfASettlement() {
        scene.assume("insecurity_cost_share", "0.07").assume("insecurity_runway_eased", "0.4");
        var settle = new Change.Settle(scene.line("Full"), 24, null);

        // £700 a year at £70 a person.
        assertThat(plan(settle))
                .containsExactly(
                        new Intervention.Secure(0, 0, -70_000, 10 * Micro.ONE, 600_000),
                        new Intervention.Secure(0, 24, 70_000, -10 * Micro.ONE, Micro.ONE));
    }

    @Test
    void aSettlementThatServesMoreIsAGainAndOneThatServesTheSameIsCertaintyAlone() {
        scene.assume("insecurity_cost_share", "0.07").assume("rerouted_share", "0");

        var full = weigh(scene, new Change.Settle(scene.line("Full"), 36, null));
        var roomy = weigh(scene, new Change.Settle(scene.line("Roomy"), 36, null));

        assertThat(full.changes().getFirst().verdict()).isEqualTo(Verdict.SERVICE_GAIN);
        assertThat(full.saving().value()).isZero();
        assertThat(roomy.changes().getFirst().verdict()).isNull();
        assertThat(roomy.changes().getFirst().why()).contains("certainty, which is no saving");
    }

    @Test
    void aSettlementBesideAnotherChangeLeavesItsVerdictStanding() {
        scene.line("Twin", Need.FOOD, 2_000, 20, 20);
        var end = new Change.End(scene.line("Twin"));
        var alone = weigh(scene, end);
        var both = weigh(scene, end, new Change.Settle(scene.line("Roomy"), 36, null));

        assertThat(alone.verdict()).isNotEqualTo(Verdict.UNCLEAR);
        assertThat(both.verdict()).isEqualTo(alone.verdict());
    }

    @Test
    void aFrontDoorCostsAShareOfItsMembersUnlessAPriceIsGiven() {
        scene.assume("front_door_set_up_share", "0.05")
                .assume("front_door_running_share", "0.02")
                .assume("front_door_hand_off", "0.3");

        assertThat(plan(door(null, 0)))
                .containsExactly(
                        new Intervention.Pay(1, 0, 75_000),
                        new Intervention.FrontDoor(1, List.of(0, 1), 0, 30_000, 300_000));
        assertThat(plan(door(90_000L, 0))).contains(new Intervention.FrontDoor(1, List.of(0, 1), 0, 90_000, 300_000));
    }

    @Test
    void assessmentsMadeOnceAreSetAgainstItAndNeverBeyondIt() {
        scene.assume("assessment_cost", "40");

        assertThat(scene.model().savingPence(door(90_000L, 10))).isEqualTo(-50_000);
        assertThat(scene.model().savingPence(door(90_000L, 100))).isZero();
    }

    @Test
    void aFrontDoorHandsOnWhomOneTurnsAwayAndAnotherHasRoomFor() {
        scene.assume("rerouted_share", "0").assume("front_door_hand_off", "0.5");

        // Of 60 turned away a year 30 are handed on, and there is room for 30.
        var result = weigh(scene, door(10_000L, 0));

        assertThat(result.peopleServed().value()).isEqualTo(360 + 90);
        assertThat(result.changes().getFirst().verdict()).isEqualTo(Verdict.SERVICE_GAIN);
        assertThat(result.saving().value()).isEqualTo(-10_000);
    }

    @Test
    void twoMergersIntoTheSameRoomSaveNoMoreThanTheyDoTogether() {
        var three = new Scene()
                .line("A", Need.FOOD, 1_000, 10, 10)
                .line("B", Need.FOOD, 1_000, 10, 10)
                .line("C", Need.FOOD, 4_000, 40, 50);
        var a = three.merge("A", "C");
        var b = three.merge("B", "C");
        var model = three.model();

        // Either alone finds room and costs only its fixed £300; together the second pays £80 a place at C, capped.
        assertThat(model.savingPence(a)).isEqualTo(70_000);
        assertThat(model.savingPence(b)).isEqualTo(70_000);
        assertThat(model.savingPence(a, List.of(a, b))).isEqualTo(70_000);
        assertThat(model.savingPence(b, List.of(a, b))).isEqualTo(14_000);
        assertThat(weigh(three, a, b).saving().value()).isEqualTo(84_000);
    }

    private Change.FrontDoor door(@Nullable Long pence, long shared) {
        return new Change.FrontDoor(scene.line("Roomy"), List.of(scene.line("Full")), pence, shared, null);
    }

    private List<Intervention> plan(Change change) {
        var corner = Corner.of(Case.CENTRAL);
        var setting = Setting.of(
                Frame.of(scene.lines(), Ground.of(scene.place(), LineReach.UNKNOWN)), scene.assumptions(), corner);
        return new Planner(setting, scene.assumptions(), corner, Scene.ON).plan(List.of(change));
    }

    static Appraisal.Result weigh(Scene scene, Change... changes) {
        var asked = List.of(changes).stream()
                .map(change -> new Option.Asked(change, List.of()))
                .toList();
        var request = new AppraisalRequest(0, 3, 1, Scene.ON, 2_048);
        var subject = Subject.of(scene.place(), scene.funding(), scene.assumptions());
        return Appraiser.appraise(
                        subject, request, List.of(new Option("mine", "mine", asked, List.of())), Progress.UNSEEN)
                .options()
                .getFirst();
    }
}
