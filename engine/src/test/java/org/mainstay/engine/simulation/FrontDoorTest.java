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
import org.junit.jupiter.api.Test;
import org.mainstay.engine.simulation.Intervention.FrontDoor;
import org.mainstay.engine.simulation.Intervention.Pay;
import org.mainstay.engine.simulation.Intervention.Reduce;

/// A single point of entry hands people on, for as long as somebody pays for it.
class FrontDoorTest {

    private static final Calendar CALENDAR = Calendar.monthly(2);

    /// The first turns 100 of 220 away and the second has room for 100; nobody tries another by themselves.
    /// The third keeps the door and serves nobody.
    private static final World PLACE = new World(
            providers(3),
            List.of(supply(0, 120, share(0, 220)), supply(1, 200, share(0, 100)), supply(2, 0, share(0, 0))),
            List.of(cell(0)));

    private final Simulation simulation =
            Simulation.of(PLACE, Worlds.behaviour(Behaviour.ALL, 0, new ClosureRule.Never()), CALENDAR);

    @Test
    void itHandsOnTheShareThatItSays() {
        var course = simulation.run(List.of(door(400_000)));

        assertThat(simulation.base().served(0, 0)).isEqualTo(220 * PERSON);
        // Of 100 turned away 40 are handed on, but for what twelve months round down.
        assertThat(course.served(0, 0)).isBetween(260 * PERSON - 12, 260 * PERSON);
        assertThat(course.demand(0, 0)).isEqualTo(simulation.base().demand(0, 0));
    }

    @Test
    void whatItCostsIsPaidByTheCouncilAndSpent() {
        var course = simulation.run(List.of(new Pay(2, 0, 70 * POUND), door(400_000)));

        assertThat(course.councilPence(0, 2)).isEqualTo(60 * POUND);
        assertThat(course.oneOffPence(0)).isEqualTo(70 * POUND);
        assertThat(course.oneOffPence(0, 2)).isEqualTo(70 * POUND);
        assertThat(course.spendPence(0, 2)).isEqualTo(130 * POUND);
        assertThat(course.reservesPence(1, 2)).isZero();
    }

    @Test
    void halfTheMoneyIsHalfTheDoorAndNoneIsNone() {
        var half = simulation.run(List.of(door(400_000), new Reduce(2, 12, 30 * POUND)));
        var none = simulation.run(List.of(door(400_000), new Reduce(2, 12, 0)));

        assertThat(half.served(1, 0)).isBetween(240 * PERSON - 12, 240 * PERSON);
        assertThat(none.served(1, 0)).isEqualTo(220 * PERSON);
    }

    @Test
    void aDoorWhoseKeeperClosesIsShut() {
        var weak = new World(
                List.of(PLACE.providers().get(0), PLACE.providers().get(1), new Provider("keeper", 50 * POUND, 0, 0L)),
                PLACE.supplies(),
                PLACE.cells());
        var closing =
                Simulation.of(weak, Worlds.behaviour(Behaviour.ALL, 0, new ClosureRule.QuarterEnds(PERSON)), CALENDAR);
        var course = closing.run(List.of(door(400_000)));

        assertThat(course.closures()).hasSize(1);
        assertThat(course.served(1, 0)).isEqualTo(220 * PERSON);
    }

    @Test
    void twoDoorsOneAfterTheOtherHandOnWhatTheFirstMissed() {
        var course = simulation.run(List.of(door(500_000), door(500_000)));

        assertThat(course.served(0, 0)).isBetween(295 * PERSON - 12, 295 * PERSON);
    }

    @Test
    void aShareBeyondAllAndAnUnknownMemberAreRefused() {
        assertThatThrownBy(() -> door(Behaviour.ALL + 1)).hasMessageContaining("hand-off (1000001)");
        assertThatThrownBy(() -> door(-1)).hasMessageContaining("hand-off (-1)");
        assertThatThrownBy(() -> simulation.run(List.of(new FrontDoor(2, List.of(7), 0, 0, 0))))
                .hasMessageContaining("supply (7)");
    }

    private static FrontDoor door(long handOff) {
        return new FrontDoor(2, List.of(0, 1), 0, 60 * POUND, handOff);
    }
}
