package org.mainstay.engine.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mainstay.engine.option.Change;
import org.mainstay.model.evidence.Case;
import org.mainstay.model.funding.Provision;
import org.mainstay.model.need.Need;

class ModelTest {

    private final Scene scene = new Scene();

    @Test
    void aCostOfAnotherYearIsBroughtToTheBaseYear() {
        scene.assume("gdp_deflator/2019", "80").assume("gdp_deflator/2024", "100");
        scene.assumeInPricesOf("2019", "outcome_cost/food", "1000");

        assertThat(cost(Need.FOOD)).isEqualTo(1_250_00);
    }

    @Test
    void aCostWithoutAYearOrOfOneWithoutADeflatorStaysAsItIs() {
        scene.assume("gdp_deflator/2024", "100").assumeInPricesOf("1999", "outcome_cost/food", "1000");

        assertThat(cost(Need.FOOD)).isEqualTo(1_000_00);
        assertThat(cost(Need.CARERS)).isEqualTo(1_000_00);
    }

    @Test
    void aNeedWithoutAnOutcomeCostCostsNobodyAnything() {
        scene.forget("outcome_cost/food");

        assertThat(cost(Need.FOOD)).isZero();
    }

    @Test
    void aNeedWithoutADisplacedShareDisplacesNobody() {
        scene.forget("displaced_share").line("A", Need.FOOD, 1_000, 10, 10);
        var course = scene.model().course(List.of(scene.end("A")));

        assertThat(course.displaced(2, 0)).isZero();
        assertThat(course.unmet(2, 0)).isEqualTo(10 * Micro.ONE);
    }

    @Test
    void whereOnlyACostDiffersNobodysCourseDoes() {
        scene.line("A", Need.FOOD, 1_000, 10, 10).line("B", Need.FOOD, 1_000, 10, 10);
        scene.assume("outcome_cost/food", "500", "1000", "2000").assume("leaving_rate", "0.1", "0.2", "0.5");
        var corners = scene.corners(3);
        var central = corners.at(Case.CENTRAL);
        var changes = List.of(scene.end("A"));
        var known = central.course(changes);
        var dearer = corners.butFor("outcome_cost", Case.HIGH);
        var hastier = corners.butFor("leaving_rate", Case.HIGH);

        assertThat(dearer.base()).isEqualTo(central.base());
        assertThat(dearer.course(changes, central, known)).isSameAs(known);
        assertThat(hastier.course(changes, central, known)).isNotSameAs(known);
        assertThat(hastier.course(changes, central, known).waiting(0, 0))
                .isEqualTo(hastier.course(changes).waiting(0, 0));
    }

    @Test
    void aChangeSavesWhatItNoLongerPays() {
        scene.line("A", Need.FOOD, 1_000, 50, 50).line("B", Need.FOOD, 1_000, 50, 100);

        assertThat(scene.model().savingPence(scene.end("A"))).isEqualTo(1_000_00);
        assertThat(scene.model().savingPence(new Change.Cut(scene.line("A"), 15)))
                .isEqualTo(150_00);
        assertThat(scene.model().savingPence(scene.merge("A", "B"))).isEqualTo(700_00);
    }

    @Test
    void theLinesThatChangesTouchAreEachNamedOnce() {
        scene.line("A", Need.FOOD, 1_000, 10, 10)
                .line("B", Need.FOOD, 1_000, 10, 10)
                .line("C", Need.FOOD, 1_000, 10, 10);

        assertThat(scene.model().supplies(List.of(scene.merge("C", "A"), scene.end("A"))))
                .containsExactly(0, 2);
    }

    @Test
    void endingTheLastProviderOfAnAreaLeavesNoneAndCuttingItDoesNot() {
        scene.line("A", Need.FOOD, 1_000, 10, 10).line("B", Need.CARERS, 1_000, 10, 10);

        assertThat(leavesNone(scene.end("A"))).isTrue();
        assertThat(leavesNone(new Change.Cut(scene.line("A"), 50))).isFalse();
        assertThat(leavesNone()).isFalse();
    }

    @Test
    void anotherProviderInReachKeepsAnAreaServed() {
        scene.area("E1", 1, 10).area("E2", 2, 10);
        scene.line("A", Need.FOOD, 1_000, 10, 10, "E1")
                .line("B", Need.FOOD, 1_000, 10, 10, "E1")
                .line("C", Need.FOOD, 1_000, 10, 10, "E2");

        assertThat(leavesNone(scene.end("A"))).isFalse();
        assertThat(leavesNone(scene.end("A"), scene.end("B"))).isTrue();
        assertThat(leavesNone(scene.end("C"))).isTrue();
    }

    @Test
    void aCutThatClosesItsOrganisationLeavesNone() {
        var poor = new Provision.Delivery(10L, 10L, 1_000_00L, 0L, 0L);
        scene.line("A", Need.FOOD, 1_000, scene.provision(Need.FOOD, poor, Scene.FREE))
                .line("B", Need.CARERS, 1_000, 10, 10);
        var cut = new Change.Cut(scene.line("A"), 95);

        assertThat(scene.model().course(List.of(cut)).closures()).hasSize(1);
        assertThat(leavesNone(cut)).isTrue();
    }

    private boolean leavesNone(Change... changes) {
        var model = scene.model();
        return model.leavesNone(List.of(changes), model.course(List.of(changes)));
    }

    private long cost(Need need) {
        return scene.model().costing().needs().get(Setting.number(need)).unitCostPence();
    }
}
