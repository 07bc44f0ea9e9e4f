package org.mainstay.engine.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mainstay.engine.option.Change;
import org.mainstay.engine.simulation.Intervention;
import org.mainstay.model.evidence.Case;
import org.mainstay.model.funding.Provision;
import org.mainstay.model.need.Need;

class PlannerTest {

    private final Scene scene = new Scene();

    @Test
    void aChangeTakesEffectAfterItsNotice() {
        assertThat(monthOf(terms(3, LocalDate.of(2030, 1, 1)))).isEqualTo(3);
    }

    @Test
    void withoutNoticeItWaitsForTheContractToEnd() {
        assertThat(monthOf(terms(null, LocalDate.of(2027, 5, 31)))).isEqualTo(14);
    }

    @Test
    void anEndedContractAndUnknownTermsWaitForNothing() {
        assertThat(monthOf(terms(null, LocalDate.of(2025, 1, 1)))).isZero();
        assertThat(monthOf(Provision.Terms.UNKNOWN)).isZero();
    }

    @Test
    void aCutLeavesTheRestOfTheMoney() {
        scene.line("A", Need.FOOD, 1_000, 10, 10);

        assertThat(plan(new Change.Cut(scene.line("A"), 25))).containsExactly(new Intervention.Reduce(0, 1, 75_000));
    }

    @Test
    void aTaperGoesDownByOneEqualStepAMonth() {
        scene.line("A", Need.FOOD, 1_000, 10, 10);

        // From £1,000 to £400 in three steps of £200, the first after a month's notice.
        assertThat(plan(new Change.Taper(scene.line("A"), 40, 3)))
                .containsExactly(
                        new Intervention.Reduce(0, 1, 80_000),
                        new Intervention.Reduce(0, 2, 60_000),
                        new Intervention.Reduce(0, 3, 40_000));
    }

    @Test
    void aChangeWaitsForTheDayItIsAskedFrom() {
        scene.line("A", Need.FOOD, 1_000, 10, 10);

        assertThat(plan(new Change.End(scene.line("A"), LocalDate.of(2026, 9, 30))))
                .containsExactly(new Intervention.Reduce(0, 6, 0));
    }

    @Test
    void twoMergersIntoOneLineAddUp() {
        scene.line("A", Need.FOOD, 1_000, 10, 10)
                .line("B", Need.FOOD, 2_000, 20, 20)
                .line("C", Need.FOOD, 4_000, 40, 40);

        var plan = plan(
                new Change.Merge(scene.line("A"), scene.line("C")), new Change.Merge(scene.line("B"), scene.line("C")));

        // Each costs £100 a person; nothing is saved on fixed cost, so the council pays what £70 a person more and 30 %
        // come to.
        assertThat(plan).last().isInstanceOfSatisfying(Intervention.Merge.class, merge -> {
            assertThat(merge.merged().capacity()).isEqualTo(70 * Micro.ONE);
            assertThat(merge.merged().councilPence()).isEqualTo(700_000);
        });
    }

    @Test
    void theOrderInWhichChangesAreNamedDoesNotMatter() {
        scene.line("A", Need.FOOD, 1_000, 10, 10)
                .line("B", Need.FOOD, 2_000, 20, 20)
                .line("C", Need.FOOD, 4_000, 40, 60);
        var first = new Change.Merge(scene.line("A"), scene.line("C"));
        var second = new Change.Merge(scene.line("B"), scene.line("C"));

        assertThat(plan(second, first)).isEqualTo(plan(first, second));
    }

    @Test
    void aMergerNeverSavesMoreThanTheLinePaid() {
        scene.assume("merge_fixed_cost_saved", "1");
        var own = new Provision.Delivery(10L, 10L, 500_000L, 400_000L, null);
        scene.line("A", Need.FOOD, 1_000, scene.provision(Need.FOOD, own, Scene.FREE))
                .line("B", Need.FOOD, 5_000, 10, 100);

        var planner = planner();

        assertThat(planner.mergeSaving(new Change.Merge(scene.line("A"), scene.line("B"))))
                .isEqualTo(100_000);
    }

    private int monthOf(Provision.Terms terms) {
        var name = "L" + scene.lines().size();
        var delivery = new Provision.Delivery(10L, 10L, null, null, null);
        scene.line(name, Need.FOOD, 1_000, scene.provision(Need.FOOD, delivery, terms));
        return plan(new Change.End(scene.line(name))).getFirst().step();
    }

    private static Provision.Terms terms(@Nullable Integer notice, @Nullable LocalDate end) {
        return new Provision.Terms(notice, end, false, "general", false);
    }

    private List<Intervention> plan(Change... changes) {
        return planner().plan(List.of(changes));
    }

    private Planner planner() {
        var corner = Corner.of(Case.CENTRAL);
        var setting = Setting.of(scene.frame(), scene.assumptions(), corner);
        return new Planner(setting, scene.assumptions(), corner, Scene.ON);
    }
}
