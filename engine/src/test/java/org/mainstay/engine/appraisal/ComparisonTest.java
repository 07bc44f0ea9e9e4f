package org.mainstay.engine.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mainstay.engine.option.Change;
import org.mainstay.model.funding.Provision;
import org.mainstay.model.need.Need;

class ComparisonTest {

    @Test
    void theGrossSavingIsThePresentValueOfWhatIsBooked() {
        var scene = new Scene().line("A", Need.FOOD, 1_500, 10, 10).line("B", Need.FOOD, 500, 10, 10);

        // 200,000 x (1 + 0.966184 + 0.933511) pence.
        assertThat(scene.compare(scene.end("A"), scene.end("B")).grossSaving()).isEqualTo(579_939);
    }

    @Test
    void aGainWithinTheToleranceOfTheGrossSavingIsNone() {
        var scene = new Scene().line("A", Need.FOOD, 10_000, 100, 100);

        assertThat(scene.compare(scene.end("A")).verdict()).isEqualTo(Verdict.SERVICE_LOSS);
        scene.assume("verdict_tolerance_share", "0.99");
        assertThat(scene.compare(scene.end("A")).verdict()).isEqualTo(Verdict.FALSE_ECONOMY);
    }

    @Test
    void theClassDependsOnCashabilityWhereTheFullCostTurnsIt() {
        var scene = new Scene().assume("displaced_share", "0.5").line("A", Need.FOOD, 10_000, 100, 100);

        assertThat(scene.compare(scene.end("A")).dependsOnCashability()).isFalse();
        scene.assume("cashability", "0.1");
        var comparison = scene.compare(scene.end("A"));

        assertThat(comparison.verdict()).isEqualTo(Verdict.SERVICE_LOSS);
        assertThat(comparison.full().verdict()).isEqualTo(Verdict.FALSE_ECONOMY);
        assertThat(comparison.dependsOnCashability()).isTrue();
    }

    @Test
    void whatDonorsTakeOverIsAShuntAndDoesNotHangOnCashability() {
        var scene = new Scene().assume("crowd_out", "1").assume("crowd_out_months", "0");
        scene.line("A", Need.FOOD, 10_000, 100, 100);
        var comparison = scene.compare(scene.end("A"));

        assertThat(comparison.outsidePurse()).isTrue();
        assertThat(comparison.verdict()).isEqualTo(Verdict.COST_SHUNT);
        assertThat(comparison.full().verdict()).isEqualTo(Verdict.EFFICIENCY);
        assertThat(comparison.dependsOnCashability()).isFalse();
    }

    @Test
    void whatDonorsAddToAnInvestmentMakesTheRestNoShunt() {
        var scene = new Scene().assume("invest_lead_months", "0").assume("leverage_gained", "2");
        scene.line("A", Need.FOOD, 10_000, 50, 100).line("B", Need.FOOD, 10_000, 50, 100);
        scene.full("C", Need.CARERS, 10_000, 100, 100);
        var invest = new Change.Invest(scene.line("C"), 100_000, 0, null);

        var both = scene.compare(scene.end("A"), invest);

        assertThat(both.outsidePurse()).isFalse();
        assertThat(both.verdict()).isEqualTo(Verdict.EFFICIENCY);
        assertThat(drawn(scene, scene.end("A"), invest)).isEqualTo(Verdict.EFFICIENCY);
    }

    @Test
    void whereServiceHoldsOnlyByWhomDonorsAddItIsAShuntAllTheSame() {
        var scene = new Scene()
                .assume("invest_lead_months", "0")
                .assume("leverage_gained", "9")
                .assume("verdict_cell_loss", "1");
        scene.line("A", Need.FOOD, 1_500, 15, 15);
        scene.full("B", Need.FOOD, 10_000, 100, 400);
        var invest = new Change.Invest(scene.line("B"), 14_000, 0, null);

        var both = scene.compare(scene.end("A"), invest);

        assertThat(both.outsidePurse()).isTrue();
        assertThat(drawn(scene, scene.end("A"), invest)).isEqualTo(Verdict.COST_SHUNT);
    }

    private static Verdict drawn(Scene scene, Change... changes) {
        return scene.corners(3).findings().chances(List.of(changes)).verdict();
    }

    @Test
    void whatDonorsPayAnywayIsNoShunt() {
        var scene = new Scene();
        var shared = new Provision.Delivery(50L, 100L, 15_000_00L, 5_000_00L, null);
        scene.line("A", Need.FOOD, 10_000, scene.provision(Need.FOOD, shared, Scene.FREE));
        scene.line("B", Need.FOOD, 10_000, scene.provision(Need.FOOD, shared, Scene.FREE));
        var comparison = scene.compare(scene.end("A"));

        assertThat(comparison.outsidePurse()).isFalse();
        assertThat(comparison.verdict()).isEqualTo(Verdict.EFFICIENCY);
    }

    @Test
    void aChangeIsHeldAgainstThePlaceWithTheOthersAlreadyDone() {
        var scene = new Scene().line("A", Need.FOOD, 10_000, 50, 100).line("B", Need.FOOD, 10_000, 50, 100);
        var last = scene.compare(new Question(List.of(scene.end("B")), List.of(scene.end("A")), false));

        assertThat(scene.compare(scene.end("A")).people().change()).isZero();
        assertThat(last.people().change()).isNegative();
        assertThat(last.leavesNone()).isTrue();
        assertThat(last.grossSaving()).isEqualTo(scene.compare(scene.end("A")).grossSaving());
    }
}
