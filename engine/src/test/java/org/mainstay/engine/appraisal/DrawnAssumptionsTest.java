package org.mainstay.engine.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mainstay.engine.option.Change;
import org.mainstay.model.evidence.Assumption;
import org.mainstay.model.funding.Funder;
import org.mainstay.model.need.Need;

class DrawnAssumptionsTest {

    private final Scene scene = new Scene()
            .assume("displaced_share", "0", "0.15", "0.5")
            .assume("displaced_share/carers", "0.1", "0.2", "0.3")
            .assume("leverage_lost", "0", "0.32", "1.3")
            .assume("merge_dip", "0", "0.1", "0.2")
            .assume("outcome_cost/food", "10", "20", "30")
            .assume("outcome_payer_la/food", "0", "0.5", "1");

    @Test
    void onlyRowsThatHaveARangeAndAreNoConventionAreDrawn() {
        assertThat(drawn().rows())
                .extracting(Assumption::id)
                .containsExactly(
                        "displaced_share", "displaced_share/carers", "leverage_lost", "merge_dip", "outcome_cost/food");
    }

    @Test
    void whatIsNotDrawnStandsInTheMiddle() {
        var point = drawn().at(3);

        assertThat(point.at(row("outcome_payer_la/food"))).isEqualByComparingTo("0.5");
        assertThat(point.at(row("outcome_cost/food")))
                .isBetween(
                        row("outcome_cost/food").low(), row("outcome_cost/food").high());
        assertThat(point.at(row("outcome_cost/food")).doubleValue()).isEqualTo(drawn().values(4)[4][3], within(1e-9));
    }

    @Test
    void aRatioWithoutAnEndNeverComesDownToNothing() {
        for (var draw = 0; draw < 128; draw++) {
            assertThat(drawn().at(draw).at(row("leverage_lost")).doubleValue()).isGreaterThanOrEqualTo(0.013);
        }
    }

    @Test
    void aRowMattersToTheNeedsItHoldsFor() {
        var drawn = drawn();
        var merging = List.of(two().merge("A", "B"));

        assertThat(drawn.matters(row("outcome_cost/food"), Set.of(Need.FOOD), List.of()))
                .isTrue();
        assertThat(drawn.matters(row("outcome_cost/food"), Set.of(Need.CARERS), List.of()))
                .isFalse();
        assertThat(drawn.matters(row("merge_dip"), Set.of(Need.FOOD), List.of()))
                .isFalse();
        assertThat(drawn.matters(row("merge_dip"), Set.of(Need.FOOD), merging)).isTrue();
    }

    @Test
    void aGeneralRowMattersNotWhereThereIsOneForTheNeed() {
        assertThat(drawn().matters(row("displaced_share"), Set.of(Need.FOOD), List.of()))
                .isTrue();
        assertThat(drawn().matters(row("displaced_share"), Set.of(Need.CARERS), List.of()))
                .isFalse();
        assertThat(drawn().matters(row("displaced_share/carers"), Set.of(Need.CARERS), List.of()))
                .isTrue();
    }

    @Test
    void aRowOfOneKindOfChangeMattersToThatKindAlone() {
        scene.assume("invest_lead_months", "3", "6", "12")
                .assume("insecurity_cost_share", "0", "0.01", "0.03")
                .assume("front_door_hand_off", "0", "0.2", "0.5")
                .assume("redundancy_share", "0.1", "0.25", "0.5");
        var two = two().entered("Team", Need.FOOD, 1_000, 10, true, Funder.COUNCIL);
        var a = two.line("A");
        var kinds = List.of(
                new Change.Invest(a, 100, 0, null),
                new Change.Settle(a, 12, null),
                new Change.FrontDoor(a, List.of(two.line("B")), null, 0, null),
                two.end("Team"));
        var rows = List.of("invest_lead_months", "insecurity_cost_share", "front_door_hand_off", "redundancy_share");

        for (var row : rows) {
            for (var kind : kinds) {
                assertThat(drawn().matters(row(row), Set.of(Need.FOOD), List.of(kind)))
                        .isEqualTo(rows.indexOf(row) == kinds.indexOf(kind));
            }
        }
    }

    private static Scene two() {
        return new Scene().line("A", Need.FOOD, 1_000, 10, 10).line("B", Need.FOOD, 1_000, 10, 20);
    }

    private DrawnAssumptions drawn() {
        return DrawnAssumptions.of(scene.assumptions(), 1);
    }

    private Assumption row(String id) {
        return scene.assumptions().get(id);
    }
}
