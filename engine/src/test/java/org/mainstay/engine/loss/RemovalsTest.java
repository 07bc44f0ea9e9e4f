package org.mainstay.engine.loss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.mainstay.engine.loss.Places.PERSON;
import static org.mainstay.engine.loss.Places.share;
import static org.mainstay.engine.loss.Places.supply;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mainstay.engine.criticality.FundingCascade;
import org.mainstay.engine.simulation.Supply;
import org.mainstay.engine.simulation.World;

class RemovalsTest {

    private static final int PLACES = 1_000;

    @Test
    void withNobodyGoneNobodyIsLost() {
        var random = new Random(7);
        for (var place = 0; place < PLACES; place++) {
            assertThat(Removals.of(Places.random(random, 5)).lost(List.of())).isZero();
        }
    }

    @Test
    void toLoseMoreBodiesNeverLosesFewerPeople() {
        var random = new Random(8);
        for (var place = 0; place < PLACES; place++) {
            var removals = Removals.of(Places.random(random, 8), Places.cascade(random, 8));
            var bodies = new ArrayList<>(IntStream.range(0, 8).boxed().toList());
            Collections.shuffle(bodies, random);
            var before = 0L;
            for (var size = 1; size <= 8; size++) {
                var lost = removals.lost(bodies.subList(0, size));
                assertThat(lost).isGreaterThanOrEqualTo(before);
                before = lost;
            }
        }
    }

    @Test
    void otherNumbersChangeNothing() {
        var random = new Random(9);
        for (var place = 0; place < PLACES; place++) {
            var world = Places.random(random, 6);
            var renumbered = renumber(world, random);
            var gone = List.of(1, 4);

            assertThat(Removals.of(renumbered).lost(List.of(4, 1)))
                    .isEqualTo(Removals.of(world).lost(gone));
        }
    }

    /// The same place with services and cells in another order.
    private static World renumber(World world, Random random) {
        var places =
                new ArrayList<>(IntStream.range(0, world.cells().size()).boxed().toList());
        Collections.shuffle(places, random);
        var cells = new ArrayList<>(world.cells());
        for (var cell = 0; cell < places.size(); cell++) {
            cells.set(places.get(cell), world.cells().get(cell));
        }
        var supplies = new ArrayList<Supply>();
        for (var supply : world.supplies()) {
            var own = new ArrayList<Supply.Share>();
            supply.own().forEach(share -> own.add(new Supply.Share(places.get(share.cell()), share.people())));
            supplies.add(new Supply(
                    supply.provider(),
                    supply.need(),
                    supply.councilPence(),
                    supply.unitCostPence(),
                    supply.capacity(),
                    own));
        }
        Collections.shuffle(supplies, random);
        return new World(world.providers(), supplies, cells);
    }

    @Test
    void whoIsToldOfAddsUpToWhatIsLost() {
        var random = new Random(10);
        for (var place = 0; place < PLACES; place++) {
            var removals = Removals.of(Places.random(random, 8), Places.cascade(random, 8));
            var loss = removals.loss(List.of(0, 3, 5));

            assertThat(loss.people()).isEqualTo(removals.lost(List.of(0, 3, 5)));
            assertThat(loss.groups().stream().mapToLong(Loss.Group::people).sum())
                    .isEqualTo(loss.people());
            assertThat(loss.groups()).allSatisfy(group -> {
                assertThat(group.low()).isLessThanOrEqualTo(group.people());
                assertThat(group.high()).isGreaterThanOrEqualTo(group.people());
            });
            assertThat(loss.withoutAlternative()).isLessThanOrEqualTo(loss.people());
        }
    }

    @Test
    void roomInReachIsUsedThoughOthersMustMoveOnForIt() {
        // The first serves cells 0 and 1, the second cell 0 only and has the room: who is left in cell 1 goes to the
        // first once others of cell 0 go to the second.
        var place = new World(
                Places.world(3, 2).providers(),
                List.of(
                        supply(0, 10, share(0, 0), share(1, 0)),
                        supply(1, 10, share(0, 0)),
                        supply(2, 20, share(0, 10), share(1, 10))),
                Places.world(3, 2).cells());

        assertThat(Removals.of(place).lost(List.of(2))).isZero();
    }

    @Test
    void ownClientsAreNotMovedOutForOthers() {
        // The wide one is full with its own from cell 0, whom the narrow one could serve: they stay.
        var place = Places.world(
                3,
                2,
                supply(0, 10, share(0, 10), share(1, 0)),
                supply(1, 10, share(0, 0)),
                supply(2, 10, share(1, 10)));

        assertThat(Removals.of(place).lost(List.of(2))).isEqualTo(10 * PERSON);
    }

    @Test
    void whoeverHasNoOtherServiceInReachHasNoAlternative() {
        var loss = Removals.of(Places.twins()).loss(List.of(0, 2));

        assertThat(loss.people()).isEqualTo(30 * PERSON);
        assertThat(loss.withoutAlternative()).isEqualTo(30 * PERSON);
        assertThat(loss.councilPence()).isEqualTo(130);
    }

    @Test
    void whereAnotherIsInReachAndFullAnAlternativeIsThereInName() {
        var place = Places.world(2, 1, supply(0, 10, share(0, 10)), supply(1, 5, share(0, 5)));

        var loss = Removals.of(place).loss(List.of(0));

        assertThat(loss.people()).isEqualTo(10 * PERSON);
        assertThat(loss.withoutAlternative()).isZero();
    }

    @Test
    void whichGroupLosesIsARangeWhereThereIsNotRoomForAll() {
        var place =
                Places.world(2, 2, supply(0, 20, share(0, 10), share(1, 10)), supply(1, 10, share(0, 0), share(1, 0)));

        assertThat(Removals.of(place).loss(List.of(0)).groups())
                .containsExactly(
                        new Loss.Group(0, 0, 5 * PERSON, 10 * PERSON), new Loss.Group(1, 0, 5 * PERSON, 10 * PERSON));
    }

    @Test
    void whoFallsWithABodyIsLostWithIt() {
        var host = 2;
        var cascade = FundingCascade.of(new int[] {host}, new int[] {3}, new long[] {1}, new long[4]);

        var loss = Removals.of(Places.twins(), cascade).loss(List.of(host));

        assertThat(loss.fallen()).containsExactly(3);
        assertThat(loss.people()).isEqualTo(50 * PERSON);
        assertThat(loss.councilPence()).isEqualTo(30);
    }

    @Test
    void whoLeansOnTwoMayFallOnlyWithBoth() {
        var cascade = FundingCascade.of(new int[] {0, 1}, new int[] {2, 2}, new long[] {5, 5}, new long[] {0, 0, 7, 0});
        var removals = Removals.of(Places.twins(), cascade);

        assertThat(removals.lost(List.of(0))).isZero();
        assertThat(removals.lost(List.of(0, 1))).isEqualTo(130 * PERSON);
    }

    @Test
    void aCascadeOfOtherBodiesIsRefused() {
        var other = FundingCascade.of(new int[0], new int[0], new long[0], new long[2]);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Removals.of(Places.twins(), other))
                .withMessage("The cascade has 2 bodies, the world has 4.");
    }

    @Test
    void aStandInWithRoomForThoseLeftIsEnoughAndLessIsNot() {
        var random = new Random(13);
        for (var place = 0; place < PLACES; place++) {
            var removals = Removals.of(Places.random(random, 6), Places.cascade(random, 6));
            var loss = removals.loss(List.of(0, 2));
            var gone = new ArrayList<>(loss.bodies());
            gone.addAll(loss.fallen());
            var room = removals.lostByNeed(List.of(0, 2));

            var standing = removals.withStandIn(List.of(0, 2), room);
            assertThat(room.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(loss.people());
            assertThat(standing.served() - standing.lost(gone)).isEqualTo(removals.served());
            room.replaceAll((need, people) -> people - 1);
            var less = removals.withStandIn(List.of(0, 2), room);
            assertThat(less.served() - less.lost(gone)).isEqualTo(removals.served() - room.size());
        }
    }
}
