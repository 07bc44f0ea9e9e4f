package org.mainstay.engine.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mainstay.model.evidence.Case;
import org.mainstay.model.funding.Provision;
import org.mainstay.model.need.Need;

/// A line of £1,000 a year, of whose cost 30 % does not follow activity; one person costs £100 where nobody reports.
class ActivityTest {

    private final Scene scene = new Scene();

    @Test
    void whereOnlyRoomIsReportedItIsTakenToBeFull() {
        assertThat(of(null, 50L, null, null))
                .isEqualTo(new Activity(50 * Micro.ONE, 50 * Micro.ONE, 1_000_00, 300_00, 14_00, 0, true, 0));
    }

    @Test
    void whereOnlyPeopleAreReportedThereIsNoMoreRoom() {
        assertThat(of(20L, null, null, null))
                .isEqualTo(new Activity(20 * Micro.ONE, 20 * Micro.ONE, 1_000_00, 300_00, 35_00, 0, true, 0));
    }

    @Test
    void moreServedThanThereIsRoomForIsTheRoom() {
        assertThat(of(20L, 10L, null, null).capacity()).isEqualTo(20 * Micro.ONE);
    }

    @Test
    void otherIncomeAddsToTheCostThatNobodyReports() {
        var activity = of(10L, 10L, null, 200_00L);

        assertThat(activity.costPence()).isEqualTo(1_200_00);
        assertThat(activity.otherPence()).isEqualTo(200_00);
    }

    @Test
    void costThatNobodyPaysByNameComesFromElsewhere() {
        assertThat(of(10L, 10L, 1_500_00L, null).otherPence()).isEqualTo(500_00);
        assertThat(of(10L, 10L, 1_500_00L, 700_00L).otherPence()).isEqualTo(700_00);
    }

    @Test
    void whereNobodyReportsPeopleFollowTheMoney() {
        assertThat(of(null, null, null, null))
                .isEqualTo(new Activity(10 * Micro.ONE, 10 * Micro.ONE, 1_000_00, 300_00, 70_00, 0, false, 0));
    }

    @Test
    void aServiceWithoutRoomStillHasAUnitCost() {
        assertThat(of(0L, 0L, null, null).unitCostPence()).isEqualTo(1);
    }

    private Activity of(
            @Nullable Long people, @Nullable Long capacity, @Nullable Long cost, @Nullable Long otherIncome) {
        var delivery = new Provision.Delivery(people, capacity, cost, otherIncome, null);
        scene.line("A", Need.FOOD, 1_000, scene.provision(Need.FOOD, delivery, Scene.FREE));
        return Activity.of(scene.lines().getLast(), scene.assumptions(), Corner.of(Case.CENTRAL));
    }
}
