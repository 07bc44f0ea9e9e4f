package org.mainstay.engine.loss;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mainstay.engine.simulation.Behaviour;
import org.mainstay.engine.simulation.Calendar;
import org.mainstay.engine.simulation.Cell;
import org.mainstay.engine.simulation.ClosureRule;
import org.mainstay.engine.simulation.Provider;
import org.mainstay.engine.simulation.Simulation;
import org.mainstay.engine.simulation.Supply;
import org.mainstay.engine.simulation.Supply.Share;
import org.mainstay.engine.simulation.World;

/// The losses beside the monthly model of an appraisal, in one year in which everybody tries elsewhere.
class MonthlyModelTest {

    private static final int PLACES = 500;

    private static final Behaviour ALL_TRY = new Behaviour(
            Collections.nCopies(3, 0L),
            Behaviour.ALL,
            Behaviour.ALL,
            0,
            Behaviour.OtherFunders.UNMOVED,
            new ClosureRule.Never());

    private static long servedByModel(World world, Set<Integer> gone) {
        var supplies = new ArrayList<Supply>();
        for (var one : world.supplies()) {
            var capacity = gone.contains(one.provider()) ? 0 : one.capacity();
            supplies.add(new Supply(one.provider(), one.need(), Long.MAX_VALUE >> 20, 1, capacity, one.own()));
        }
        var course = Simulation.of(new World(world.providers(), supplies, world.cells()), ALL_TRY, new Calendar(1, 1))
                .base();
        return IntStream.range(0, course.cells())
                .mapToLong(cell -> course.served(0, cell))
                .sum();
    }

    private static long served(World world, Set<Integer> gone) {
        var removals = Removals.of(world);
        var all = IntStream.range(0, removals.bodies()).boxed().toList();
        return removals.lost(all) - removals.lost(List.copyOf(gone));
    }

    @Test
    void theBestAllocationNeverServesFewerThanTheModelDoes() {
        var random = new Random(11);
        for (var place = 0; place < PLACES; place++) {
            var world = Places.random(random, 6);
            for (var gone : List.of(Set.<Integer>of(), Set.of(0), Set.of(1, 3))) {
                assertThat(served(world, gone)).isGreaterThanOrEqualTo(servedByModel(world, gone));
            }
        }
    }

    /// The model serves the narrowest reach first, which is as good as can be where no two reaches
    /// cross.
    @Test
    void whereOneReachLiesWithinAnotherBothServeTheSame() {
        var random = new Random(12);
        for (var place = 0; place < PLACES; place++) {
            var world = nested(random);
            for (var gone : List.of(Set.<Integer>of(), Set.of(0), Set.of(1, 3), Set.of(0, 2, 4))) {
                assertThat(served(world, gone)).isEqualTo(servedByModel(world, gone));
            }
        }
    }

    /// Services that reach one area of eight, two, four or all.
    private static World nested(Random random) {
        var cells = new ArrayList<Cell>();
        for (var area = 0; area < 8; area++) {
            cells.add(new Cell(0, area, random.nextLong(20 * Places.PERSON)));
        }
        var supplies = new ArrayList<Supply>();
        for (var body = 0; body < 6; body++) {
            var width = 1 << random.nextInt(4);
            var first = random.nextInt(8 / width) * width;
            var own = new ArrayList<Share>();
            for (var area = first; area < first + width; area++) {
                own.add(new Share(area, random.nextLong(30 * Places.PERSON)));
            }
            supplies.add(new Supply(body, 0, 0, 1, random.nextLong(40L * width * Places.PERSON), own));
        }
        return new World(Collections.nCopies(6, new Provider("body", 0, 0, null)), supplies, cells);
    }
}
