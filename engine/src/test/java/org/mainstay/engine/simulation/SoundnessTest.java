package org.mainstay.engine.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mainstay.engine.simulation.Worlds.cell;
import static org.mainstay.engine.simulation.Worlds.providers;
import static org.mainstay.engine.simulation.Worlds.share;
import static org.mainstay.engine.simulation.Worlds.supply;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.mainstay.engine.simulation.Behaviour.OtherFunders;
import org.mainstay.engine.simulation.Intervention.Merge;
import org.mainstay.engine.simulation.Intervention.Merged;
import org.mainstay.engine.simulation.Intervention.Reduce;
import org.mainstay.engine.simulation.Intervention.Transition;

/// What cannot be is refused with the value that is wrong.
class SoundnessTest {

    private static final World WORLD = new World(providers(1), List.of(supply(0, 10, share(0, 10))), List.of(cell(0)));
    private static final Merged NOTHING = new Merged(0, 0, 0, 0, 0);

    @Test
    void thePeopleOfAnotherWorldAreRefused() {
        var calendar = Calendar.monthly(1);
        var fewer = new World(providers(1), List.of(supply(0, 10, share(0, 9))), List.of(cell(0)));
        var more = new World(providers(1), List.of(supply(0, 10, share(0, 10))), List.of(cell(1)));

        refused(() -> Simulation.of(WORLD, Worlds.plain(), calendar, Clients.of(fewer, calendar)), "another world");
        refused(() -> Simulation.of(WORLD, Worlds.plain(), calendar, Clients.of(more, calendar)), "another world");
    }

    @Test
    void aWorldRefersOnlyToWhatIsInIt() {
        refused(() -> new World(providers(1), List.of(supply(1, 10)), List.of()), "provider (1)");
        refused(() -> new World(providers(1), List.of(supply(-1, 10)), List.of()), "provider (-1)");
        refused(() -> new World(providers(1), List.of(supply(0, 10, share(1, 1))), List.of(cell(0))), "cell (1)");
        refused(() -> new World(providers(1), List.of(supply(0, 10, share(-1, 1))), List.of(cell(0))), "cell (-1)");
        refused(
                () -> new World(providers(1), List.of(supply(0, 10, share(0, 1), share(0, 2))), List.of(cell(0))),
                "listed twice");
        refused(
                () -> new World(providers(1), List.of(supply(0, 10, share(0, 1))), List.of(new Cell(1, 0, 0))),
                "another need");
    }

    @Test
    void amountsAreNotNegative() {
        refused(() -> new Provider("p", -1, 0, 0L), "(-1)");
        refused(() -> new Provider("p", 0, -2, 0L), "(-2)");
        refused(() -> share(0, -1), "-1000000");
        refused(() -> new Cell(-1, 0, 0), "(-1)");
        refused(() -> new Cell(0, 0, -3), "(-3)");
        refused(() -> new Supply(0, -1, 0, 0, 0, List.of()), "Need (-1)");
        refused(() -> new Supply(0, 0, -1, 0, 0, List.of()), "council money (-1)");
        refused(() -> new Supply(0, 0, 0, -1, 0, List.of()), "unit cost (-1)");
        refused(() -> new Supply(0, 0, 0, 0, -1, List.of()), "capacity (-1)");
        refused(() -> new Reduce(0, -1, 0), "step (-1)");
        refused(() -> new Reduce(0, 0, -1), "council money (-1)");
        refused(() -> new Merge(0, 1, -1, NOTHING, Transition.NONE), "step (-1)");
        refused(() -> new Merged(-1, 0, 0, 0, 0), "council money (-1)");
        refused(() -> new Merged(0, -1, 0, 0, 0), "capacity (-1)");
        refused(() -> new Merged(0, 0, -1, 0, 0), "fixed cost removed (-1)");
        refused(() -> new Merged(0, 0, 0, -1, 0), "fixed cost moved (-1)");
        refused(() -> new Merged(0, 0, 0, 0, -1), "other income moved (-1)");
        refused(() -> new Transition(-1, 0, 0), "transition cost (-1)");
        refused(() -> new Transition(0, -1, 0), "dip (-1)");
        refused(() -> new Transition(0, 0, -1), "steps of the dip (-1)");
        refused(() -> new OtherFunders(-1, 0, 0), "leverage lost (-1)");
        refused(() -> new OtherFunders(0, 0, -1), "months (-1)");
    }

    @Test
    void sharesAreBetweenNothingAndAll() {
        long more = Behaviour.ALL + 1;
        refused(() -> behaviour(more, 0, 0, 0), "displaced share (1000001)");
        refused(() -> behaviour(-1, 0, 0, 0), "displaced share (-1)");
        refused(() -> behaviour(0, more, 0, 0), "leaving rate (1000001)");
        refused(() -> behaviour(0, 0, more, 0), "rerouted share (1000001)");
        refused(() -> behaviour(0, 0, 0, more), "burn (1000001)");
        refused(() -> new Transition(0, more, 0), "dip (1000001)");
        assertThat(behaviour(Behaviour.ALL, Behaviour.ALL, Behaviour.ALL, Behaviour.ALL)
                        .burn())
                .isEqualTo(Behaviour.ALL);
        assertThat(new Transition(0, Behaviour.ALL, 0).dip()).isEqualTo(Behaviour.ALL);
    }

    @Test
    void aCalendarHasAtLeastOneStepAndOneYear() {
        refused(() -> new Calendar(0, 1), "steps a year (0)");
        refused(() -> new Calendar(366, 1), "steps a year (366)");
        refused(() -> new Calendar(1, 0), "years (0)");
        refused(() -> new Calendar(1, 101), "years (101)");
        assertThat(new Calendar(365, 100).steps()).isEqualTo(36_500);
    }

    @Test
    void everyNeedHasADisplacedShare() {
        var none = new Behaviour(List.of(), 0, 0, 0, OtherFunders.UNMOVED, new ClosureRule.Never());

        refused(() -> Simulation.of(WORLD, none, Calendar.monthly(1)), "1 needs, but only 0");
    }

    @Test
    void quarterEndsNeedAYearOfQuarters() {
        var behaviour = Worlds.behaviour(0, 0, new ClosureRule.QuarterEnds(1));

        refused(() -> Simulation.of(WORLD, behaviour, new Calendar(6, 1)), "6 steps");
        assertThat(Simulation.of(WORLD, behaviour, new Calendar(4, 1)).base().closures())
                .isEmpty();
    }

    @Test
    void anInterventionIsAboutSuppliesOfTheWorld() {
        var simulation = Simulation.of(WORLD, Worlds.plain(), Calendar.monthly(1));

        refused(() -> simulation.run(List.of(new Reduce(1, 0, 0))), "supply (1)");
        refused(() -> simulation.run(List.of(new Reduce(-1, 0, 0))), "supply (-1)");
        refused(() -> simulation.run(List.of(new Merge(0, 1, 0, NOTHING, Transition.NONE))), "supply (1)");
        refused(() -> simulation.run(List.of(new Merge(1, 0, 0, NOTHING, Transition.NONE))), "supply (1)");
        refused(() -> new Merge(2, 2, 0, NOTHING, Transition.NONE), "Supply 2");
    }

    @Test
    void differentNeedsCannotMerge() {
        var world =
                new World(providers(1), List.of(supply(0, 10), new Supply(0, 1, 0, 0, 0, List.of())), List.of(cell(0)));
        var simulation = Simulation.of(world, Worlds.plain(), Calendar.monthly(1));

        refused(
                () -> simulation.run(List.of(new Merge(0, 1, 0, NOTHING, Transition.NONE))),
                "Supplies 0 and 1 serve different needs");
    }

    @Test
    void whatTakesEffectAfterTheHorizonChangesNothing() {
        var simulation = Simulation.of(WORLD, Worlds.plain(), Calendar.monthly(1));

        assertThat(simulation.run(List.of(new Reduce(0, 12, 0)))).isEqualTo(simulation.base());
        assertThat(simulation.run(List.of(new Reduce(0, 11, 0)))).isNotEqualTo(simulation.base());
    }

    @Test
    void anEmptyWorldHasAnEmptyCourse() {
        var course = Simulation.of(new World(List.of(), List.of(), List.of()), Worlds.plain(), Calendar.monthly(2))
                .base();

        assertThat(course.years()).isEqualTo(2);
        assertThat(course.cells()).isZero();
        assertThat(course.councilPence(1)).isZero();
        assertThat(course).isNotEqualTo("nothing");
    }

    private static Behaviour behaviour(long displaced, long leaving, long rerouted, long burn) {
        return new Behaviour(
                List.of(displaced), leaving, rerouted, burn, OtherFunders.UNMOVED, new ClosureRule.Never());
    }

    private static void refused(ThrowingCallable attempt, String words) {
        assertThatThrownBy(attempt).isInstanceOf(IllegalArgumentException.class).hasMessageContaining(words);
    }
}
