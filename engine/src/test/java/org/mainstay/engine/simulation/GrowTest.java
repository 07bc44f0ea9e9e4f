package org.mainstay.engine.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mainstay.engine.simulation.Worlds.PERSON;
import static org.mainstay.engine.simulation.Worlds.POUND;
import static org.mainstay.engine.simulation.Worlds.cell;
import static org.mainstay.engine.simulation.Worlds.providers;
import static org.mainstay.engine.simulation.Worlds.share;
import static org.mainstay.engine.simulation.Worlds.supply;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mainstay.engine.simulation.Intervention.Grow;
import org.mainstay.engine.simulation.Intervention.Merge;
import org.mainstay.engine.simulation.Intervention.Merged;
import org.mainstay.engine.simulation.Intervention.Secure;
import org.mainstay.engine.simulation.Intervention.Transition;

/// More money, and money that is sure.
class GrowTest {

    private static final Calendar CALENDAR = Calendar.monthly(2);

    /// Room for 120 of 240 people a year, a pound each.
    private static final World SHORT =
            new World(providers(1), List.of(supply(0, 120, share(0, 240))), List.of(cell(0)));

    private final Simulation simulation = Simulation.of(SHORT, Worlds.plain(), CALENDAR);

    static IntStream seeds() {
        return IntStream.range(0, 60);
    }

    @Test
    void roomOpensAfterTheLeadTimeAndIsPaidFromTheFirstMonth() {
        var course = simulation.run(List.of(new Grow(0, 0, 180 * POUND, 180 * PERSON, 0, 6)));

        // 120 a year for six months, 180 for six.
        assertThat(course.served(0, 0)).isEqualTo(150 * PERSON);
        assertThat(course.served(1, 0)).isEqualTo(180 * PERSON);
        assertThat(course.councilPence(0)).isEqualTo(180 * POUND);
        assertThat(course.spendPence(0, 0)).isEqualTo(180 * POUND);
    }

    @Test
    void whatOthersAddIsReceivedAndSpent() {
        var course = simulation.run(List.of(new Grow(0, 0, 150 * POUND, 180 * PERSON, 30 * POUND, 0)));

        assertThat(course.otherIncomePence(0, 0)).isEqualTo(30 * POUND);
        assertThat(course.served(0, 0)).isEqualTo(180 * PERSON);
        assertThat(course.reservesPence(1, 0)).isZero();
    }

    @Test
    void whatWasForATimeRunsOut() {
        var course = simulation.run(List.of(
                new Grow(0, 0, 150 * POUND, 180 * PERSON, 30 * POUND, 0),
                new Grow(0, 12, 120 * POUND, 120 * PERSON, -30 * POUND, 12)));

        assertThat(course.served(1, 0)).isEqualTo(120 * PERSON);
        assertThat(course.otherIncomePence(1, 0)).isZero();
        assertThat(course.councilPence(1)).isEqualTo(120 * POUND);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void investingMoreNeverServesFewerWhenNobodyCloses(int seed) {
        var random = new Random(seed);
        var world = Worlds.random(random);
        var some = Worlds.randomBehaviour(random);
        var open = new Behaviour(
                some.displaced(), some.leaving(), some.rerouted(), some.burn(), some.others(), new ClosureRule.Never());
        var simulated = Simulation.of(world, open, CALENDAR);
        int index = random.nextInt(world.supplies().size());
        var one = world.supplies().get(index);
        long before = Worlds.served(simulated.base());
        for (int percent = 10; percent <= 100; percent += 30) {
            long more = one.councilPence() * percent / 100;
            long room = one.unitCostPence() == 0 ? 0 : more * PERSON / one.unitCostPence();
            var grow = new Grow(index, 0, one.councilPence() + more, one.capacity() + room, 0, 3);
            long after = Worlds.served(simulated.run(List.of(grow)));
            // Splits are rounded to a millionth of a person, in every step, cell and supply.
            assertThat(after).isGreaterThanOrEqualTo(before - 5_000);
            before = after;
        }
    }

    @Test
    void certaintyFreesWhatInsecurityCostForAsLongAsItLasts() {
        var world =
                new World(List.of(new Provider("p", 100 * POUND, 100 * POUND, 0L)), SHORT.supplies(), SHORT.cells());
        var course = Simulation.of(world, Worlds.plain(), CALENDAR)
                .run(List.of(
                        new Secure(0, 0, -10 * POUND, 10 * PERSON, PERSON),
                        new Secure(0, 12, 10 * POUND, -10 * PERSON, PERSON)));

        assertThat(course.served(0, 0)).isEqualTo(130 * PERSON);
        assertThat(course.served(1, 0)).isEqualTo(120 * PERSON);
        assertThat(course.councilPence(0)).isEqualTo(120 * POUND);
        assertThat(course.reservesPence(1, 0)).isZero();
    }

    @Test
    void moreThanThereIsCannotBeFreed() {
        assertThatThrownBy(() -> simulation.run(List.of(new Secure(0, 0, -1, 0, PERSON))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A fixed cost of 1 pence a year cannot be freed: there are only 0.");
    }

    @Test
    void certaintyLetsABodyStandThinnerReserves() {
        // It loses £20 of fixed cost a year: £25 of reserves last the two years, and fall below a month's spend of £10.
        var world = new World(
                List.of(new Provider("p", 20 * POUND, 0, 25 * POUND)),
                List.of(new Supply(0, 0, 120 * POUND, POUND, 120 * PERSON, List.of(share(0, 120)))),
                List.of(cell(0)));
        var behaviour = new Behaviour(
                List.of(0L),
                PERSON,
                PERSON,
                PERSON,
                Behaviour.OtherFunders.UNMOVED,
                new ClosureRule.QuarterEnds(PERSON));
        var closing = Simulation.of(world, behaviour, CALENDAR);

        assertThat(closing.base().closures()).hasSize(1);
        assertThat(closing.run(List.of(new Secure(0, 0, 0, 0, 0))).closures()).isEmpty();
    }

    @Test
    void anOrganisationSplitInTwoServesAsBefore() {
        var whole = new World(
                List.of(new Provider("p", 40 * POUND, 60 * POUND, 0L)),
                List.of(new Supply(0, 0, 100 * POUND, POUND, 120 * PERSON, List.of(share(0, 240)))),
                List.of(cell(0)));
        var half = new Supply(0, 0, 50 * POUND, POUND, 60 * PERSON, List.of(share(0, 120)));
        var halves = new World(
                List.of(new Provider("p", 20 * POUND, 30 * POUND, 0L), new Provider("q", 20 * POUND, 30 * POUND, 0L)),
                List.of(half, new Supply(1, 0, 50 * POUND, POUND, 60 * PERSON, List.of(share(0, 120)))),
                List.of(cell(0)));
        var one = Simulation.of(whole, Worlds.plain(), CALENDAR).base();
        var two = Simulation.of(halves, Worlds.plain(), CALENDAR).base();

        for (int year = 0; year < 2; year++) {
            assertThat(two.served(year, 0)).isEqualTo(one.served(year, 0));
            assertThat(two.displaced(year, 0)).isEqualTo(one.displaced(year, 0));
            assertThat(two.councilPence(year)).isEqualTo(one.councilPence(year));
        }
    }

    @Test
    void whatIsStillInTrainingDoesNotMoveWithAMerger() {
        var world = new World(
                providers(2), List.of(supply(0, 120, share(0, 120)), supply(1, 120, share(0, 120))), List.of(cell(0)));
        var merged = new Merged(240 * POUND, 240 * PERSON, 0, 0, 0);
        var course = Simulation.of(world, Worlds.plain(), CALENDAR)
                .run(List.of(
                        new Grow(0, 0, 180 * POUND, 180 * PERSON, 0, 24),
                        new Merge(0, 1, 12, merged, Transition.NONE)));

        assertThat(course.servedOwn(1, 1)).isEqualTo(240 * PERSON);
        assertThat(course.spendPence(1, 0)).isZero();
    }

    @Test
    void aNumberBelowNothingIsRefused() {
        assertThatThrownBy(() -> new Grow(0, -1, 0, 0, 0, 0)).hasMessageContaining("step (-1)");
        assertThatThrownBy(() -> new Grow(0, 0, -1, 0, 0, 0)).hasMessageContaining("council money (-1)");
        assertThatThrownBy(() -> new Secure(0, 0, 0, 0, -1)).hasMessageContaining("runway (-1)");
        assertThatThrownBy(() -> new Intervention.Pay(0, 0, -1)).hasMessageContaining("pence (-1)");
    }
}
