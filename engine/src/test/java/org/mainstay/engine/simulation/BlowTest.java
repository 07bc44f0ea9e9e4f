package org.mainstay.engine.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mainstay.engine.simulation.Worlds.PERSON;
import static org.mainstay.engine.simulation.Worlds.POUND;
import static org.mainstay.engine.simulation.Worlds.cell;
import static org.mainstay.engine.simulation.Worlds.share;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mainstay.engine.simulation.Blow.Dearer;
import org.mainstay.engine.simulation.Blow.Late;
import org.mainstay.engine.simulation.Blow.MoreAsk;
import org.mainstay.engine.simulation.Blow.OthersPayLess;
import org.mainstay.engine.simulation.Blow.PaidLess;
import org.mainstay.engine.simulation.Blow.Rebuilt;
import org.mainstay.engine.simulation.Blow.Scattered;
import org.mainstay.engine.simulation.Blow.Shut;
import org.mainstay.engine.simulation.Blow.Smaller;

/// One body that serves 1,200 people a year for 12,000 pounds, half from the council and half from
/// others, of which 2,400 are fixed; a second with room for 600 more and nobody of its own.
class BlowTest {

    private static final long HALF = Behaviour.ALL / 2;
    private static final long MONTH = 100 * PERSON;

    private final Simulation simulation = simulation(6_000L * POUND);

    private static Simulation simulation(@Nullable Long reserves) {
        var one = new Supply(0, 0, 6_000 * POUND, 8 * POUND, 1_200 * PERSON, List.of(share(0, 1_200)));
        var two = new Supply(1, 0, 4_800 * POUND, 8 * POUND, 600 * PERSON, List.of(share(0, 0)));
        var world = new World(
                List.of(new Provider("one", 2_400 * POUND, 6_000 * POUND, reserves), new Provider("two", 0, 0, 0L)),
                List.of(one, two),
                List.of(cell(0)));
        var rule = new ClosureRule.QuarterEnds(PERSON);
        return Simulation.of(world, Worlds.behaviour(Behaviour.ALL, HALF, rule), Calendar.monthly(3));
    }

    @Test
    void withoutABlowEveryMonthIsAsItWas() {
        var months = simulation.months(List.of());

        assertThat(months.course()).isEqualTo(simulation.base());
        assertThat(months.steps()).isEqualTo(36);
        for (int step = 0; step < months.steps(); step++) {
            assertThat(months.demand(step, 0)).isEqualTo(MONTH);
            assertThat(months.served(step, 0)).isEqualTo(MONTH);
        }
    }

    @Test
    void aBlowThatIsTakenBackLeavesTheFirstMonthsAsTheyWere() {
        var months = served(new PaidLess(0, 2, HALF), new PaidLess(0, 4, -HALF));

        // 9,000 less 2,400 fixed is 6,600 of the 9,600 for all; half of those turned away find the other.
        assertThat(months).startsWith(MONTH, MONTH).endsWith(MONTH, MONTH);
        assertThat(months[2]).isBetween(MONTH * 84 / 100, MONTH * 85 / 100);
    }

    @Test
    void twoBlowsThatMeetAddUp() {
        assertThat(served(new PaidLess(0, 0, HALF / 2), new PaidLess(0, 0, HALF / 2)))
                .isEqualTo(served(new PaidLess(0, 0, HALF)));
    }

    @Test
    void whatOthersNoLongerPayIsMissingAsMuch() {
        assertThat(served(new OthersPayLess(0, 0, HALF))).isEqualTo(served(new PaidLess(0, 0, HALF)));
    }

    @Test
    void whenAllIsDearerLessIsAffordable() {
        // 12,000 less 3,000 fixed is 9,000 of 12,000 for all: a quarter are turned away, of whom half find the other.
        assertThat(served(new Dearer(0, 0, Behaviour.ALL / 4))[0]).isBetween(MONTH * 87 / 100, MONTH * 88 / 100);
    }

    @Test
    void aLostVenueTurnsPeopleAwayAndCostsNothing() {
        var course = simulation.run(List.of(new Smaller(0, 0, HALF)));

        assertThat(course.served(0, 0)).isEqualTo(900 * PERSON);
        assertThat(course.spendPence(0, 0)).isEqualTo(7_200 * POUND);
    }

    @Test
    void whoNobodyHandsOnStaysUnserved() {
        var scattered = simulation.run(List.of(new Smaller(0, 0, HALF), new Scattered(0, Behaviour.ALL)));

        assertThat(scattered.served(0, 0)).isEqualTo(600 * PERSON);
    }

    @Test
    void moreWhoAskFindTheRoomThatIsLeft() {
        var months = simulation.months(List.of(new MoreAsk(0, 1, 720 * PERSON), new MoreAsk(0, 2, -720 * PERSON)));

        assertThat(months.demand(0, 0)).isEqualTo(MONTH);
        assertThat(months.demand(1, 0)).isEqualTo(160 * PERSON);
        assertThat(months.served(1, 0)).isEqualTo(150 * PERSON);
        assertThat(months.demand(2, 0)).isEqualTo(MONTH);
    }

    @Test
    void lateMoneyIsBridgedByReservesAndArrives() {
        var course = simulation.run(List.of(new Late(0, 0, 3, 0)));

        assertThat(course.served(0, 0)).isEqualTo(1_200 * PERSON);
        assertThat(course.councilPence(0, 0)).isEqualTo(6_000 * POUND);
        assertThat(course.closures()).isEmpty();
    }

    @Test
    void withoutReservesLateMoneyTurnsPeopleAwayUntilItArrives() {
        var months = simulation(0L).months(List.of(new Late(0, 0, 3, 0)));

        assertThat(months.served(0, 0)).isLessThan(MONTH * 70 / 100);
        assertThat(months.served(3, 0)).isEqualTo(MONTH);
        assertThat(months.course().councilPence(0, 0)).isEqualTo(6_000 * POUND);
    }

    @Test
    void lateMoneyThatNobodyKnowsReservesForIsNotBridged() {
        assertThat(simulation(null).months(List.of(new Late(0, 0, 3, 0))).served(0, 0))
                .isLessThan(MONTH * 70 / 100);
    }

    @Test
    void whereNobodyKnowsReservesACushionIsTakenToBeThere() {
        var months = simulation(null).months(List.of(new Late(0, 0, 3, 1_500 * POUND)));

        assertThat(months.served(0, 0)).isEqualTo(MONTH);
        assertThat(months.course().served(0, 0)).isEqualTo(1_200 * PERSON);
    }

    @Test
    void aBodyThatIsShutServesNobodyAndKeepsWhatItHas() {
        var course = simulation.run(List.of(new Shut(0, 6), new Shut(0, 7)));

        assertThat(course.closures())
                .containsExactly(new Closure(0, 6, 12_000 * POUND, 12_000 * POUND, 6_000 * POUND, 6 * PERSON));
        assertThat(course.servedOwn(1, 0)).isZero();
        assertThat(course.reservesPence(2, 0)).isEqualTo(6_000 * POUND);
    }

    @Test
    void aBodyThatSpendsNothingHasNoRunway() {
        assertThat(simulation
                        .run(List.of(new PaidLess(1, 0, Behaviour.ALL), new Shut(1, 1)))
                        .closures())
                .containsExactly(new Closure(1, 1, 0, 0, 0, 0));
    }

    @Test
    void aBodyThatIsRebuiltServesAgainAndCostsOnce() {
        var months = simulation.months(List.of(new Shut(0, 6), new Rebuilt(0, 18, 1_000 * POUND)));

        assertThat(months.served(17, 0)).isEqualTo(50 * PERSON);
        assertThat(months.served(18, 0)).isEqualTo(MONTH);
        assertThat(months.course().oneOffPence(1)).isEqualTo(1_000 * POUND);
        assertThat(months.course().closures()).hasSize(1);
    }

    @Test
    void whoHasNotClosedIsNotRebuilt() {
        assertThat(simulation.run(List.of(new Rebuilt(0, 18, 1_000 * POUND)))).isEqualTo(simulation.base());
    }

    @Test
    void aBodyThatIsInTroubleAgainClosesAgain() {
        var months = simulation(0L)
                .months(List.of(
                        new Shut(0, 0),
                        new PaidLess(0, 0, Behaviour.ALL),
                        new Rebuilt(0, 12, 0),
                        new OthersPayLess(0, 12, Behaviour.ALL)));

        assertThat(months.course().closures().getFirst().step()).isZero();
        assertThat(months.served(35, 0)).isEqualTo(50 * PERSON);
        assertThat(months.course().spendPence(2, 0)).isZero();
    }

    @Test
    void aBlowIsAboutWhatIsInTheWorld() {
        refused(() -> simulation.run(List.of(new PaidLess(2, 0, 1))), "supply (2)");
        refused(() -> simulation.run(List.of(new Smaller(-1, 0, 1))), "supply (-1)");
        refused(() -> simulation.run(List.of(new Late(2, 0, 1, 0))), "supply (2)");
        refused(() -> simulation.run(List.of(new OthersPayLess(2, 0, 1))), "provider (2)");
        refused(() -> simulation.run(List.of(new Dearer(2, 0, 1))), "provider (2)");
        refused(() -> simulation.run(List.of(new Shut(2, 0))), "provider (2)");
        refused(() -> simulation.run(List.of(new Rebuilt(2, 0, 1))), "provider (2)");
        refused(() -> simulation.run(List.of(new MoreAsk(1, 0, 1))), "cell (1)");
    }

    private static void refused(ThrowingCallable attempt, String words) {
        assertThatThrownBy(attempt).isInstanceOf(IllegalArgumentException.class).hasMessageContaining(words);
    }

    private long[] served(Intervention... blows) {
        var months = simulation.months(List.of(blows));
        var served = new long[months.steps()];
        for (int step = 0; step < served.length; step++) {
            served[step] = months.served(step, 0);
        }
        return served;
    }
}
