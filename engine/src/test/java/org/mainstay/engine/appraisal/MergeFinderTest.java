package org.mainstay.engine.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mainstay.engine.coverage.LineReach;
import org.mainstay.engine.option.Change;
import org.mainstay.model.funding.Provision;
import org.mainstay.model.need.Need;

/// Two lines of which one has room for the clients of the other, at a third of the cost.
class MergeFinderTest {

    private final Scene scene = new Scene();

    @Test
    void twoDescribedLinesForOneNeedInReachOfEachOtherCanMergeTheWayThatSaves() {
        scene.line("A", Need.FOOD, 10_000, 50, 50).line("B", Need.FOOD, 5_000, 100, 200);

        assertThat(find()).containsExactly(scene.merge("A", "B"));
    }

    @Test
    void linesForDifferentNeedsCannot() {
        scene.line("A", Need.FOOD, 10_000, 50, 50).line("B", Need.CARERS, 5_000, 100, 200);

        assertThat(find()).isEmpty();
    }

    @Test
    void linesOfWhichNobodyKnowsTheNeedCannot() {
        var delivery = new Provision.Delivery(50L, 200L, 10_000_00L, null, null);
        scene.line("A", null, 10_000, scene.provision(Need.FOOD, delivery, Scene.FREE))
                .line("B", null, 5_000, scene.provision(Need.FOOD, delivery, Scene.FREE));

        assertThat(find()).isEmpty();
    }

    @Test
    void linesThatShareNoAreaCannot() {
        scene.area("E1", 1, 10).area("E2", 1, 10);
        scene.line("A", Need.FOOD, 10_000, 50, 50, "E1").line("B", Need.FOOD, 5_000, 100, 200, "E2");

        assertThat(find()).isEmpty();
    }

    @Test
    void bothMustReportPeopleAndCost() {
        var withoutCost = new Provision.Delivery(50L, 200L, null, null, null);
        var withoutPeople = new Provision.Delivery(null, 200L, 10_000_00L, null, null);
        scene.line("A", Need.FOOD, 10_000, 50, 200)
                .line("B", Need.FOOD, 10_000, scene.provision(Need.FOOD, withoutCost, Scene.FREE))
                .line("C", Need.FOOD, 10_000, scene.provision(Need.FOOD, withoutPeople, Scene.FREE))
                .line("D", Need.FOOD, 10_000, null);

        assertThat(find()).isEmpty();
    }

    @Test
    void aMergerThatSavesNothingIsNone() {
        scene.assume("merge_council_share", "0");
        scene.line("A", Need.FOOD, 10_000, 50, 50).line("B", Need.FOOD, 5_000, 100, 200);

        assertThat(find()).isEmpty();
    }

    private List<Change> find() {
        return MergeFinder.find(scene.lines(), Ground.of(scene.place(), LineReach.UNKNOWN), scene.model());
    }
}
