package org.mainstay.engine.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mainstay.engine.simulation.Worlds.PERSON;
import static org.mainstay.engine.simulation.Worlds.POUND;
import static org.mainstay.engine.simulation.Worlds.cell;
import static org.mainstay.engine.simulation.Worlds.providers;
import static org.mainstay.engine.simulation.Worlds.share;
import static org.mainstay.engine.simulation.Worlds.supply;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mainstay.engine.simulation.Intervention.Merge;
import org.mainstay.engine.simulation.Intervention.Merged;
import org.mainstay.engine.simulation.Intervention.Transition;

/// A hundred people ask each month, eighty can be served.
class BacklogTest {

    private static final ClosureRule NEVER = new ClosureRule.Never();

    /// The second supply has nothing and exists to be merged into the first, which is how capacity can rise.
    private static final World WORLD =
            new World(providers(2), List.of(supply(0, 12 * 80, share(0, 12 * 100)), supply(1, 0)), List.of(cell(0)));

    @Test
    void whereNobodyLeavesTheQueueGrowsByWhatIsNotServed() {
        var course = Simulation.of(WORLD, Worlds.behaviour(0, 0, NEVER), Calendar.monthly(1))
                .base();

        assertThat(course.waiting(0, 0)).isEqualTo(240 * PERSON);
        assertThat(course.served(0, 0)).isEqualTo(960 * PERSON);
        assertThat(course.displaced(0, 0)).isZero();
        assertThat(course.unmet(0, 0)).isZero();
    }

    @Test
    void aCapacityOf120ThenClearsItInTwelveMonths() {
        var more = new Merge(1, 0, 12, new Merged(12 * 120 * POUND, 12 * 120 * PERSON, 0, 0, 0), Transition.NONE);
        var course = Simulation.of(WORLD, Worlds.behaviour(0, 0, NEVER), Calendar.monthly(3))
                .run(List.of(more));

        assertThat(course.waiting(0, 0)).isEqualTo(240 * PERSON);
        assertThat(course.waiting(1, 0)).isZero();
        assertThat(course.served(1, 0)).isEqualTo(1_440 * PERSON);
        assertThat(course.served(2, 0)).isEqualTo(1_200 * PERSON);
    }

    @Test
    void whereATenthLeavesTheQueueSettlesAt180() {
        var course = Simulation.of(WORLD, Worlds.behaviour(100_000, 0, NEVER), Calendar.monthly(20))
                .base();

        assertThat(course.waiting(19, 0)).isBetween(180 * PERSON - 20, 180 * PERSON + 20);
        assertThat(course.displaced(19, 0) + course.unmet(19, 0)).isBetween(240 * PERSON - 20, 240 * PERSON + 20);
    }

    @Test
    void whoeverLeavesIsDisplacedByTheShareOrUnmet() {
        var behaviour = new Behaviour(List.of(300_000L), Behaviour.ALL, 0, 0, Behaviour.OtherFunders.UNMOVED, NEVER);
        var course = Simulation.of(WORLD, behaviour, Calendar.monthly(1)).base();

        assertThat(course.displaced(0, 0)).isEqualTo(72 * PERSON);
        assertThat(course.unmet(0, 0)).isEqualTo(168 * PERSON);
        assertThat(course.waiting(0, 0)).isZero();
    }

    @Test
    void peopleWhoAreNobodysClientsWaitForAnyone() {
        var world = new World(providers(1), List.of(supply(0, 12 * 80, share(0, 0))), List.of(cell(12 * 100)));
        var course = Simulation.of(world, Worlds.behaviour(0, 0, NEVER), Calendar.monthly(1))
                .base();

        assertThat(course.waiting(0, 0)).isEqualTo(240 * PERSON);
        assertThat(course.servedOthers(0, 0)).isEqualTo(960 * PERSON);
        assertThat(course.servedOwn(0, 0)).isZero();
    }
}
