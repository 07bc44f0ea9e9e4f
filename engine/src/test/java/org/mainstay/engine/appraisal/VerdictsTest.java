package org.mainstay.engine.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mainstay.engine.coverage.LineReach;
import org.mainstay.engine.option.Change;
import org.mainstay.engine.portfolio.Portfolio;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Trace;
import org.mainstay.model.funding.Provision;
import org.mainstay.model.need.Need;

/// Each class on the smallest place that shows it. A line of £10,000 serves 100 people; one displaced person costs
/// £1,000.
class VerdictsTest {

    @Test
    void endingASoleServiceWhosePeopleTurnUpAtTheCouncilIsAFalseEconomy() {
        var judged = judge(
                new Scene().assume("displaced_share", "0.5").line("Advice", Need.FOOD, 10_000, 100, 100), "Advice");

        assertThat(judged.verdict()).isEqualTo(Verdict.FALSE_ECONOMY);
        assertThat(judged.flags())
                .contains(
                        "Fewer people are served as well",
                        "Leaves people with no provider of this need among the lines known here");
        assertThat(judged.why()).startsWith("It costs the council more than it saves over 3 years");
        assertThat(judged.unclear()).isNull();
    }

    @Test
    void theSameWhereTheNhsBearsTheCostIsACostShunt() {
        var scene = new Scene()
                .assume("displaced_share", "0.5")
                .assume("outcome_payer_la/food", "0")
                .assume("outcome_payer_nhs/food", "1")
                .line("Advice", Need.FOOD, 10_000, 100, 100);

        var judged = judge(scene, "Advice");

        assertThat(judged.verdict()).isEqualTo(Verdict.COST_SHUNT);
        assertThat(judged.why())
                .contains("The council is £")
                .contains("the public purse is £")
                .endsWith("worse off.");
    }

    @Test
    void endingASoleServiceWhosePeopleTurnUpNowhereIsAServiceLoss() {
        var judged = judge(new Scene().line("Advice", Need.FOOD, 10_000, 100, 100), "Advice");

        assertThat(judged.verdict()).isEqualTo(Verdict.SERVICE_LOSS);
        // 35 months without service, at 100 people a year, are 291.67 people.
        assertThat(judged.peopleLosing()).isNotNull().extracting(Figure::value).isEqualTo(292L);
        // £833.33 for the first month is still paid: 916,667 x 1 + 1,000,000 x (0.966184 + 0.933511) pence.
        assertThat(judged.councilCash()).isNotNull().extracting(Figure::value).isEqualTo(2_816_362L);
    }

    @Test
    void aBodyWithoutReservesClosesWhenItsLineEndsAndTheVerdictSaysSo() {
        var scene = new Scene();
        var poor = new Provision.Delivery(100L, 100L, 10_000_00L, 0L, 0L);
        scene.line("Advice", Need.FOOD, 10_000, scene.provision(Need.FOOD, poor, Scene.FREE));

        var judged = judge(scene, "Advice");

        assertThat(judged.flags())
                .contains("Leaves people with no provider of this need among the lines known here")
                .anyMatch(flag -> flag.contains("clos"));
    }

    @Test
    void endingOneOfTwoHalfEmptyServicesIsAnEfficiency() {
        var scene = new Scene()
                .assume("displaced_share", "0.5")
                .line("Advice", Need.FOOD, 10_000, 50, 100)
                .line("Counsel", Need.FOOD, 10_000, 50, 100);

        var judged = judge(scene, "Advice");

        assertThat(judged.verdict()).isEqualTo(Verdict.EFFICIENCY);
        assertThat(judged.why()).contains("others in reach have room");
        assertThat(judged.peopleLosing()).isNotNull().extracting(Figure::value).isEqualTo(0L);
    }

    @Test
    void endingOneOfTwoFullServicesIsNone() {
        var scene = new Scene()
                .assume("displaced_share", "0.5")
                .line("Advice", Need.FOOD, 10_000, 100, 100)
                .line("Counsel", Need.FOOD, 10_000, 100, 100);

        assertThat(judge(scene, "Advice").verdict()).isEqualTo(Verdict.FALSE_ECONOMY);
    }

    @Test
    void endingBothOfTwoBackUpsIsJudgedAsTheLastOneAddedToo() {
        var scene = new Scene()
                .assume("displaced_share", "0.5")
                .line("Advice", Need.FOOD, 10_000, 50, 100)
                .line("Counsel", Need.FOOD, 10_000, 50, 100);

        var judged = judge(scene, "Advice", "Counsel");

        assertThat(judged.verdict()).isEqualTo(Verdict.FALSE_ECONOMY);
        assertThat(judged.flags()).contains("Looks better alone than as part of this portfolio");
    }

    @Test
    void aServiceInAnotherAreaIsNoHelp() {
        var scene = new Scene()
                .area("E1", 1, 100)
                .area("E2", 10, 100)
                .assume("displaced_share", "0.5")
                .line("Advice", Need.FOOD, 10_000, 50, 100, "E1")
                .line("Counsel", Need.FOOD, 10_000, 50, 100, "Ward E2");

        assertThat(judge(scene, "Advice").verdict()).isEqualTo(Verdict.FALSE_ECONOMY);
    }

    @Test
    void onlyWhatCanBeFoundElsewhereIsServedElsewhere() {
        var scene = new Scene()
                .assume("rerouted_share", "0.5")
                .line("Advice", Need.FOOD, 10_000, 50, 100)
                .line("Counsel", Need.FOOD, 10_000, 50, 100);

        assertThat(judge(scene, "Advice").verdict()).isEqualTo(Verdict.SERVICE_LOSS);
    }

    @Test
    void aLineThatNobodyReportsOnIsUnclearAndSaysWhatWouldSettleIt() {
        var scene = new Scene().assume("displaced_share", "0", "0.15", "0.5").line("Advice", Need.FOOD, 10_000, null);

        var judged = judge(scene, "Advice");

        assertThat(judged.verdict()).isEqualTo(Verdict.UNCLEAR);
        assertThat(judged.why()).startsWith("Nobody has reported whom this line serves");
        var unclear = judged.unclear();
        assertThat(unclear).isNotNull();
        // £10,000 at £100 a person are 100 people; £1,000 each: the saving is gone when 10 in 100 turn up.
        assertThat(unclear.switching())
                .isEqualTo(
                        "This saves public money only if fewer than 10 in 100 people turned away reach a council or NHS"
                                + " service; published range: none, our range 0 to 50.");
        assertThat(unclear.leaning()).isEqualTo(Verdict.FALSE_ECONOMY);
        assertThat(unclear.leans()).isEqualTo("in 26 of 32 draws; this rests on assumptions");
        assertThat(unclear.datum()).contains("how many people the line served");
        assertThat(unclear.ask()).isEqualTo("Advice");
    }

    @Test
    void aClassThatTheDrawsDisagreeOnIsUnclearAndNamesTheAssumptionThatTurnsIt() {
        var scene =
                new Scene().assume("displaced_share", "0", "0.1", "0.2").line("Advice", Need.FOOD, 10_000, 100, 100);

        var judged = judge(scene, "Advice");

        assertThat(judged.verdict()).isEqualTo(Verdict.UNCLEAR);
        assertThat(judged.why())
                .startsWith("The verdict hangs on assumptions: of 32 draws it is ")
                .contains("service loss in", "false economy in");
        assertThat(judged.unclear()).isNotNull();
        assertThat(judged.unclear())
                .extracting(Appraisal.Unclear::datum)
                .asString()
                .contains("how many of the people turned away from food");
        assertThat(judged.unclear()).extracting(Appraisal.Unclear::ask).isEqualTo("the council");
    }

    @Test
    void anotherAssumptionIsNamedWhereThatOneDoesNotTurnIt() {
        var scene = new Scene()
                .assume("displaced_share", "0.5")
                .assume("outcome_cost/food", "10", "200", "400")
                .line("Advice", Need.FOOD, 10_000, 100, 100);

        var unclear = judge(scene, "Advice").unclear();

        assertThat(unclear).isNotNull();
        assertThat(unclear.datum()).isEqualTo("what one person turned away from food costs the council");
    }

    @Test
    void aLineWhoseNeedNobodyKnowsHasNoVerdictButASaving() {
        var judged = judge(new Scene().line("Club", null, 10_000, null), "Club");

        assertThat(judged.verdict()).isNull();
        assertThat(judged.why())
                .isEqualTo(
                        "What need it serves is not known: no cue tells the need. Ask Club, and say so in provision.csv;"
                                + " what serves no need of the list has no verdict. Whoever loses it is in no count here, which"
                                + " flatters taking it.");
        assertThat(judged.saving().value()).isEqualTo(1_000_000);
        assertThat(judged.peopleLosing()).isNull();
    }

    @Test
    void aNeedWithoutAnOutcomeCostNeverReadsAsAnEfficiency() {
        var scene = new Scene()
                .assume("outcome_cost/food", "0")
                .line("Advice", Need.FOOD, 10_000, 50, 100)
                .line("Counsel", Need.FOOD, 10_000, 50, 100);

        var judged = judge(scene, "Advice");

        assertThat(judged.verdict()).isEqualTo(Verdict.UNCLEAR);
        assertThat(judged.why()).contains("nobody knows what it costs others");
    }

    @Test
    void aCostThatMayBeNothingAndNobodyCorroboratesIsNone() {
        var scene = new Scene()
                .assume("outcome_cost/food", "0", "100", "1000")
                .line("Advice", Need.FOOD, 10_000, 50, 100)
                .line("Counsel", Need.FOOD, 10_000, 50, 100);

        assertThat(judge(scene, "Advice").verdict()).isEqualTo(Verdict.UNCLEAR);
    }

    @Test
    void theSavingOnAnUnconfirmedLineRunsFromNothingToAll() {
        var scene = new Scene().line("Advice", Need.FOOD, 10_000, null);
        var proposal = new Portfolio.Proposal(new Change.End(scene.line("Advice")), false);

        var saving = judge(scene, proposal, List.of()).saving();

        assertThat(saving.low()).isZero();
        assertThat(saving.value()).isEqualTo(1_000_000);
        assertThat(saving.high()).isEqualTo(1_000_000);
        assertThat(saving.trace()).isInstanceOf(Trace.Total.class);
    }

    @Test
    void aServiceThatDonorsTakeOverIsACostShuntNotAnEfficiency() {
        var scene = new Scene().assume("crowd_out", "1").assume("crowd_out_months", "0");
        var delivery = new Provision.Delivery(100L, 100L, 1_000_000L, 0L, null);
        scene.line("Advice", Need.FOOD, 10_000, scene.provision(Need.FOOD, delivery, Scene.FREE));

        var judged = judge(scene, "Advice");

        assertThat(judged.verdict()).isEqualTo(Verdict.COST_SHUNT);
        assertThat(judged.flags()).contains("Service holds only because others pay more");
        assertThat(judged.why()).isEqualTo("Service holds only because others pay: the cost moves to them.");
    }

    private static Appraisal.Judged judge(Scene scene, String name, String... others) {
        var changes = List.of(others).stream()
                .map(other -> (Change) new Change.End(scene.line(other)))
                .toList();
        return judge(scene, new Portfolio.Proposal(new Change.End(scene.line(name)), true), changes);
    }

    private static Appraisal.Judged judge(Scene scene, Portfolio.Proposal proposal, List<Change> others) {
        var request = new AppraisalRequest(1_000_000, 3, 1, Scene.ON, Scene.DRAWS);
        var corners =
                new Corners(scene.lines(), Ground.of(scene.place(), LineReach.UNKNOWN), scene.assumptions(), request);
        return new ChangeJudge(corners, new FigureBook(request), "test", Map.of()).judge(proposal, others);
    }
}
