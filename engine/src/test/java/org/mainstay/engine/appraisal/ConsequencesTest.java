package org.mainstay.engine.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.mainstay.engine.appraisal.Costing.NeedCost;
import org.mainstay.engine.simulation.Behaviour;
import org.mainstay.engine.simulation.Behaviour.OtherFunders;
import org.mainstay.engine.simulation.Calendar;
import org.mainstay.engine.simulation.Cell;
import org.mainstay.engine.simulation.ClosureRule;
import org.mainstay.engine.simulation.Intervention;
import org.mainstay.engine.simulation.Intervention.Merge;
import org.mainstay.engine.simulation.Intervention.Merged;
import org.mainstay.engine.simulation.Intervention.Reduce;
import org.mainstay.engine.simulation.Intervention.Transition;
import org.mainstay.engine.simulation.Provider;
import org.mainstay.engine.simulation.Simulation;
import org.mainstay.engine.simulation.Supply;
import org.mainstay.engine.simulation.Supply.Share;
import org.mainstay.engine.simulation.World;

/// Two needs, two providers with a pound a person from the council: 100 people with the first need, 40 with the second.
class ConsequencesTest {

    private static final long PERSON = 1_000_000;
    private static final World WORLD = new World(
            List.of(new Provider("a", 0, 0, 0L), new Provider("b", 0, 0, 0L)),
            List.of(supply(0, 0, 100), supply(1, 1, 40), supply(1, 0, 0)),
            List.of(new Cell(0, 0, 0), new Cell(1, 0, 0)));
    private static final PayerShares SHARED = new PayerShares(
            new TreeMap<>(Map.of(Payer.LA, 50L, Payer.NHS, 30L, Payer.HOUSEHOLDS, 10L, Payer.UNKNOWN, 10L)));
    private static final PayerShares POLICE = new PayerShares(new TreeMap<>(Map.of(Payer.POLICE_CJS, 1L)));
    private static final Discounting AT_PAR = Discounting.of(new TreeMap<>(Map.of(0, BigDecimal.ZERO)));
    private static final Discounting HALVING = Discounting.of(new TreeMap<>(Map.of(0, BigDecimal.ONE)));
    private static final List<NeedCost> COSTS =
            List.of(new NeedCost(10_00, SHARED, 700_000, Lag.NONE), new NeedCost(3_00, POLICE, 500_000, Lag.NONE));

    private final Simulation simulation = Simulation.of(
            WORLD,
            new Behaviour(
                    List.of(200_000L, 500_000L), PERSON, PERSON, 0, OtherFunders.UNMOVED, new ClosureRule.Never()),
            new Calendar(1, 2));
    private final Reduce endFirst = new Reduce(0, 0, 0);
    private final Reduce endSecond = new Reduce(1, 1, 0);

    @Test
    void whatIsDisplacedIsBorneByItsPayers() {
        // 20 people a year for two years at 10 pounds each: 400 pounds.
        var found = consequences(AT_PAR, endFirst);

        assertThat(found.moneySaved()).isEqualTo(200_00);
        assertThat(found.byPayer(Basis.FULL))
                .containsEntry(Payer.LA, 0L)
                .containsEntry(Payer.NHS, -120_00L)
                .containsEntry(Payer.HOUSEHOLDS, -40_00L)
                .containsEntry(Payer.UNKNOWN, -40_00L)
                .containsEntry(Payer.POLICE_CJS, 0L)
                .containsOnlyKeys(Payer.values());
        assertThat(found.council(Basis.FULL)).isZero();
        assertThat(found.publicPurse(Basis.FULL)).isEqualTo(-120_00);
        assertThat(found.unknown(Basis.FULL)).isEqualTo(-40_00);
    }

    @Test
    void onlyACashablePartOfTheDisplacedCostLeavesABudget() {
        var found = consequences(AT_PAR, endFirst);

        assertThat(found.council(Basis.CASHABLE)).isEqualTo(200_00 - 140_00);
        assertThat(found.change(Payer.NHS, Basis.CASHABLE)).isEqualTo(-84_00);
        assertThat(found.publicPurse(Basis.CASHABLE)).isEqualTo(60_00 - 84_00);
        assertThat(found.unknown(Basis.CASHABLE)).isEqualTo(-28_00);
    }

    @Test
    void eachNeedHasItsOwnCostPayersAndCashability() {
        // The second line ends in the second year: 20 of 40 people are displaced, at 3 pounds each.
        var found = consequences(AT_PAR, endSecond);

        assertThat(found.moneySaved()).isEqualTo(40_00);
        assertThat(found.change(Payer.POLICE_CJS, Basis.FULL)).isEqualTo(-60_00);
        assertThat(found.change(Payer.POLICE_CJS, Basis.CASHABLE)).isEqualTo(-30_00);
        assertThat(found.publicPurse(Basis.FULL)).isEqualTo(-20_00);
    }

    @Test
    void laterYearsAreDiscounted() {
        var found = consequences(HALVING, endFirst, endSecond);

        assertThat(found.moneySaved()).isEqualTo(100_00 + 70_00);
        assertThat(found.change(Payer.NHS, Basis.FULL)).isEqualTo(-60_00 - 30_00);
        assertThat(found.change(Payer.POLICE_CJS, Basis.FULL)).isEqualTo(-30_00);
    }

    @Test
    void oneOffsAreTakenFromTheSaving() {
        var merge = new Merge(2, 0, 1, new Merged(80_00, 100 * PERSON, 0, 0, 0), new Transition(14_00, 0, 0));
        var found = consequences(HALVING, merge);

        assertThat(found.moneySaved()).isEqualTo(10_00 - 7_00);
    }

    @Test
    void goingBackIsTheMirrorImageOneOffsIncluded() {
        var merge = new Merge(2, 0, 1, new Merged(80_00, 100 * PERSON, 0, 0, 0), new Transition(14_00, 0, 0));
        var merged = simulation.run(List.of(merge));
        var back = costing(HALVING).of(merged, simulation.base());

        assertThat(back.moneySaved()).isEqualTo(-consequences(HALVING, merge).moneySaved());
    }

    @Test
    void ifEveryoneWhoLeavesWereDisplacedAllOfThemCost() {
        var all = costing(AT_PAR).ifAllDisplaced(simulation.base(), simulation.run(List.of(endFirst)));

        assertThat(all.moneySaved()).isEqualTo(200_00);
        assertThat(all.change(Payer.NHS, Basis.FULL)).isEqualTo(-600_00);
        assertThat(all.council(Basis.FULL)).isEqualTo(-800_00);
    }

    @Test
    void theSwitchingShareIsTheOneAtWhichTheModelBreaksEven() {
        var all = costing(AT_PAR).ifAllDisplaced(simulation.base(), simulation.run(List.of(endFirst)));
        var share = SwitchingValue.of(all.moneySaved(), all.publicPurse(Basis.FULL));

        // 200 pounds saved against 1,600 if all 200 people came: one in eight.
        assertThat(share).isEqualTo(new SwitchingValue.At(125_000));
    }

    @Test
    void nothingChangesWhereNothingIsDone() {
        var found = consequences(AT_PAR);

        assertThat(found.byPayer(Basis.FULL).values()).containsOnly(0L);
        assertThat(found.byPayer(Basis.CASHABLE).values()).containsOnly(0L);
        assertThat(found.moneySaved()).isZero();
    }

    @Test
    void aPayerWithoutALineHasNoChange() {
        var none = new Consequences(0, new TreeMap<>(), new TreeMap<>(), PayerFlows.NONE);

        assertThat(none.change(Payer.NHS, Basis.FULL)).isZero();
        assertThat(none.publicPurse(Basis.CASHABLE)).isZero();
    }

    @Test
    void everyNeedMustHaveACost() {
        assertThatThrownBy(() -> new Costing(WORLD, COSTS.subList(0, 1), AT_PAR))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2 needs, but only 1");
    }

    private Consequences consequences(Discounting discounting, Intervention... interventions) {
        return costing(discounting).of(simulation.base(), simulation.run(List.of(interventions)));
    }

    private static Costing costing(Discounting discounting) {
        return new Costing(WORLD, COSTS, discounting);
    }

    private static Supply supply(int provider, int need, long people) {
        return new Supply(
                provider, need, people * 100, 100, people * PERSON, List.of(new Share(need, people * PERSON)));
    }
}
