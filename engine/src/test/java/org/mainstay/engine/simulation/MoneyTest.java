package org.mainstay.engine.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mainstay.engine.simulation.Worlds.PERSON;
import static org.mainstay.engine.simulation.Worlds.POUND;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mainstay.engine.simulation.Behaviour.OtherFunders;
import org.mainstay.engine.simulation.Intervention.Reduce;
import org.mainstay.engine.simulation.Supply.Share;

/// A provider with a fixed cost of 600 and room for 100 people at 10 each, paid 1,200 by the council and 400 by others.
class MoneyTest {

    private static final Calendar CALENDAR = Calendar.monthly(2);

    @Test
    void activityIsTrimmedToWhatIncomeAllowsAfterFixedCost() {
        var course = simulation(0, 0L, OtherFunders.UNMOVED).run(reduce(0, 700));

        assertThat(course.served(0, 0)).isBetween(50 * PERSON - 12, 50 * PERSON);
        assertThat(course.spendPence(0, 0)).isBetween(1_100 * POUND - 12, 1_100 * POUND);
    }

    @Test
    void whereIncomeIsBelowFixedCostNothingIsOffered() {
        var course = simulation(0, 0L, OtherFunders.UNMOVED).run(reduce(0, 100));

        assertThat(course.served(0, 0)).isZero();
        assertThat(course.spendPence(0, 0)).isEqualTo(600 * POUND);
        assertThat(course.reservesPence(0, 0)).isEqualTo(-100 * POUND);
    }

    @Test
    void aSurplusGoesToReserves() {
        var course = simulation(0, 5_000L, OtherFunders.UNMOVED).run(reduce(0, 1_500));

        assertThat(course.spendPence(0, 0)).isEqualTo(1_600 * POUND);
        assertThat(course.reservesPence(0, 0)).isEqualTo(5_300 * POUND);
    }

    @Test
    void reservesKeepActivityUpWhereTheyMayBeUsed() {
        var course = simulation(Behaviour.ALL, 500L, OtherFunders.UNMOVED).run(reduce(0, 700));

        // The last month's part of 500 pounds is a fraction of a penny short.
        assertThat(course.served(0, 0)).isBetween(100 * PERSON - 1_000, 100 * PERSON);
        assertThat(course.reservesPence(0, 0)).isBetween(-1L, 1L);
        assertThat(course.served(1, 0)).isBetween(50 * PERSON - 1_000, 50 * PERSON + 1_000);
    }

    @Test
    void unknownReservesKeepNothingUp() {
        var course = simulation(Behaviour.ALL, null, OtherFunders.UNMOVED).run(reduce(0, 700));

        assertThat(course.served(0, 0)).isBetween(50 * PERSON - 12, 50 * PERSON);
    }

    @Test
    void aGrantThatEndsInAugustIsPaidForFiveMonths() {
        var course = simulation(0, 0L, OtherFunders.UNMOVED).run(reduce(5, 0));

        assertThat(course.councilPence(0)).isEqualTo(500 * POUND);
        assertThat(course.councilPence(0, 0)).isEqualTo(500 * POUND);
        assertThat(course.councilPence(1)).isZero();
    }

    @Test
    void otherFundersLeaveWithTheCouncil() {
        var course = simulation(0, 0L, new OtherFunders(500_000, 0, 0)).run(reduce(0, 700));

        assertThat(course.otherIncomePence(0, 0)).isEqualTo(150 * POUND);
        assertThat(course.served(0, 0)).isBetween(25 * PERSON - 12, 25 * PERSON);
    }

    @Test
    void aRiseOfOneLineMakesUpForACutOfAnother() {
        var provider = new Provider("p", 0, 400 * POUND, 0L);
        var line = new Supply(0, 0, 500 * POUND, 0, 0, List.of());
        var world = new World(List.of(provider), List.of(line, line), List.of(new Cell(0, 0, 0)));
        var behaviour = behaviour(0, new OtherFunders(Behaviour.ALL, 0, 0));
        var simulation = Simulation.of(world, behaviour, CALENDAR);

        assertThat(simulation
                        .run(List.of(new Reduce(0, 0, 300 * POUND), new Reduce(1, 0, 650 * POUND)))
                        .otherIncomePence(0, 0))
                .isEqualTo(350 * POUND);
        assertThat(simulation
                        .run(List.of(new Reduce(0, 0, 300 * POUND), new Reduce(1, 0, 900 * POUND)))
                        .otherIncomePence(0, 0))
                .isEqualTo(400 * POUND);
    }

    @Test
    void aServiceWhoseUnitsCostNothingRunsInFull() {
        var provider = new Provider("p", 600 * POUND, 0, 0L);
        var supply = new Supply(0, 0, 0, 0, 10 * PERSON, List.of(new Share(0, 10 * PERSON)));
        var world = new World(List.of(provider), List.of(supply), List.of(new Cell(0, 0, 0)));

        assertThat(Simulation.of(world, Worlds.plain(), CALENDAR).base().served(0, 0))
                .isEqualTo(10 * PERSON);
    }

    @Test
    void ofTwoAmountsForOneLineInOneStepTheLastHolds() {
        var course = simulation(0, 0L, OtherFunders.UNMOVED)
                .run(List.of(new Reduce(0, 0, 700 * POUND), new Reduce(0, 0, 100 * POUND)));

        assertThat(course.councilPence(0)).isEqualTo(100 * POUND);
    }

    private static List<Intervention> reduce(int step, long pounds) {
        return List.of(new Reduce(0, step, pounds * POUND));
    }

    private static Simulation simulation(long burn, @Nullable Long reserves, OtherFunders others) {
        var provider = new Provider("p", 600 * POUND, 400 * POUND, reserves == null ? null : reserves * POUND);
        var supply = new Supply(0, 0, 1_200 * POUND, 10 * POUND, 100 * PERSON, List.of(new Share(0, 100 * PERSON)));
        var world = new World(List.of(provider), List.of(supply), List.of(new Cell(0, 0, 0)));
        return Simulation.of(world, behaviour(burn, others), CALENDAR);
    }

    private static Behaviour behaviour(long burn, OtherFunders others) {
        return new Behaviour(List.of(0L), Behaviour.ALL, Behaviour.ALL, burn, others, new ClosureRule.Never());
    }
}
