package org.mainstay.engine.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mainstay.engine.simulation.Worlds.PERSON;
import static org.mainstay.engine.simulation.Worlds.POUND;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mainstay.engine.simulation.Intervention.Merge;
import org.mainstay.engine.simulation.Intervention.Merged;
import org.mainstay.engine.simulation.Intervention.Reduce;
import org.mainstay.engine.simulation.Intervention.Transition;
import org.mainstay.engine.simulation.Supply.Share;

class ClosureTest {

    private static final ClosureRule ONE_MONTH = new ClosureRule.QuarterEnds(PERSON);

    @Test
    void aBodyThatLosesAThousandAMonthClosesInMonthTwelve() {
        var course = idle(48_000, 36_000, 12_000L, ONE_MONTH);

        assertThat(course.closures()).containsExactly(new Closure(0, 11, 36_000 * POUND, 48_000 * POUND, 0, 0));
        assertThat(course.reservesPence(0, 0)).isZero();
    }

    @Test
    void aRunwayOfExactlyTheLimitIsNotBelowIt() {
        // At the end of month 12 exactly one month of spend is left; months 15 and 18 are the first two below it.
        var course = idle(48_000, 36_000, 16_000L, new ClosureRule.QuarterEnds(PERSON));

        assertThat(course.reservesPence(0, 0)).isEqualTo(4_000 * POUND);
        assertThat(course.closures())
                .containsExactly(new Closure(0, 17, 36_000 * POUND, 48_000 * POUND, -2_000 * POUND, -500_000));
    }

    @Test
    void aBodyThatDoesNotLoseMoneyStaysOpenWithoutReserves() {
        assertThat(idle(48_000, 48_000, 0L, ONE_MONTH).closures()).isEmpty();
    }

    @Test
    void aPennyOfRoundingIsNoDeficit() {
        var world = world(new Provider("p", 100_01, 0, 0L), 33_333_37, 1_00, 33_233_360_000L);

        for (var rule : List.of(ONE_MONTH, new ClosureRule.YearEnd(83_300))) {
            var course = Simulation.of(world, Worlds.behaviour(0, 0, rule), Calendar.monthly(5))
                    .base();

            assertThat(course.closures()).isEmpty();
            assertThat(course.served(4, 0)).isEqualTo(33_233_360_000L);
        }
    }

    @Test
    void whereReservesAreUnknownNobodyCloses() {
        var course = idle(48_000, 36_000, null, ONE_MONTH);

        assertThat(course.closures()).isEmpty();
        assertThat(course.reservesPence(2, 0)).isEqualTo(-36_000 * POUND);
    }

    @Test
    void whereClosureIsSwitchedOffTheBodyRunsIntoDebt() {
        var course = idle(48_000, 36_000, 12_000L, new ClosureRule.Never());

        assertThat(course.closures()).isEmpty();
        assertThat(course.reservesPence(2, 0)).isEqualTo(-24_000 * POUND);
    }

    @Test
    void aBodyClosesAtTheYearEndWhenLittleIsLeft() {
        assertThat(idle(48_000, 36_000, 16_000L, new ClosureRule.YearEnd(83_300))
                        .closures())
                .extracting(Closure::step)
                .containsExactly(23);
        assertThat(idle(48_000, 36_000, 15_000L, new ClosureRule.YearEnd(83_300))
                        .closures())
                .extracting(Closure::step)
                .containsExactly(11);
    }

    @Test
    void exactlyTheShareOfAYearsSpendIsNotTooLittle() {
        assertThat(idle(40_000, 36_000, 8_000L, new ClosureRule.YearEnd(100_000))
                        .closures())
                .extracting(Closure::step)
                .containsExactly(23);
    }

    @Test
    void afterAClosureTheCouncilPaysNoMoreAndNobodyIsServed() {
        var world = world(new Provider("p", 48_000 * POUND, 0, 12_000 * POUND), 36_000 * POUND, 0, 1_200 * PERSON);
        var course = Simulation.of(
                        world, Worlds.behaviour(Behaviour.ALL, Behaviour.ALL, ONE_MONTH), Calendar.monthly(2))
                .base();

        assertThat(course.councilPence(0)).isEqualTo(36_000 * POUND);
        assertThat(course.served(0, 0)).isEqualTo(1_200 * PERSON);
        assertThat(course.councilPence(1)).isZero();
        assertThat(course.otherIncomePence(1, 0)).isZero();
        assertThat(course.spendPence(1, 0)).isZero();
        assertThat(course.served(1, 0)).isZero();
        assertThat(course.reservesPence(1, 0)).isZero();
    }

    @Test
    void oneLowQuarterIsNotEnough() {
        var world = world(new Provider("p", 48_000 * POUND, 0, 6_000 * POUND), 48_000 * POUND, 0, 0);
        var simulation = Simulation.of(world, Worlds.behaviour(0, 0, ONE_MONTH), Calendar.monthly(2));
        var lowOnce = List.<Intervention>of(new Reduce(0, 0, 36_000 * POUND), new Reduce(0, 3, 48_000 * POUND));
        var lowTwice = List.<Intervention>of(new Reduce(0, 0, 36_000 * POUND), new Reduce(0, 6, 48_000 * POUND));

        assertThat(simulation.run(lowOnce).closures()).isEmpty();
        assertThat(simulation.run(lowTwice).closures())
                .extracting(Closure::step)
                .containsExactly(5);
    }

    @Test
    void aOneOffThatIsPaidForIsNoDeficit() {
        var taker = new Supply(0, 0, 1_000 * POUND, 0, 0, List.of());
        var world = new World(
                List.of(new Provider("p", 1_000 * POUND, 0, 0L)), List.of(taker, taker), List.of(new Cell(0, 0, 0)));
        var merge = new Merge(1, 0, 0, new Merged(1_000 * POUND, 0, 0, 0, 0), new Transition(500 * POUND, 0, 0));
        var course = Simulation.of(
                        world, Worlds.behaviour(0, 0, new ClosureRule.YearEnd(Behaviour.ALL)), Calendar.monthly(2))
                .run(List.of(merge));

        assertThat(course.spendPence(0, 0)).isEqualTo(1_500 * POUND);
        assertThat(course.closures()).isEmpty();
    }

    private static Course idle(long fixed, long income, @Nullable Long reserves, ClosureRule rule) {
        var provider = new Provider("p", fixed * POUND, income * POUND, reserves == null ? null : reserves * POUND);
        return Simulation.of(world(provider, 0, 0, 0), Worlds.behaviour(0, 0, rule), Calendar.monthly(3))
                .base();
    }

    private static World world(Provider provider, long council, long unitCost, long people) {
        return new World(
                List.of(provider),
                List.of(new Supply(0, 0, council, unitCost, people, List.of(new Share(0, people)))),
                List.of(new Cell(0, 0, 0)));
    }
}
