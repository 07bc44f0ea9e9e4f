package org.mainstay.engine.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mainstay.engine.simulation.Behaviour.OtherFunders;
import org.mainstay.engine.simulation.Intervention.Reduce;
import org.mainstay.engine.simulation.Patchwork.Place;

/// A world that falls apart goes as its parts do.
class PatchworkTest {

    private static final int NEEDS = 3;
    private static final Calendar CALENDAR = Calendar.monthly(3);
    private static final Behaviour BEHAVIOUR = new Behaviour(
            Collections.nCopies(2 * NEEDS, 300_000L),
            400_000,
            700_000,
            0,
            OtherFunders.UNMOVED,
            new ClosureRule.QuarterEnds(Worlds.PERSON));

    @Test
    void twoWorldsSideBySideGoAsEachByItself() {
        int closures = 0;
        for (int seed = 0; seed < 100; seed++) {
            var random = new Random(40_000L + seed);
            var first = Worlds.random(random);
            var second = Worlds.random(random);
            var patchwork = new Patchwork(
                    CALENDAR.years(),
                    first.providers().size() + second.providers().size(),
                    first.supplies().size() + second.supplies().size(),
                    first.cells().size() + second.cells().size());
            patchwork.put(course(second, 0), place(second, first));
            patchwork.put(course(first, 0), place(first, new World(List.of(), List.of(), List.of())));
            var both = course(beside(first, second), first.supplies().size());

            assertThat(patchwork.course()).as("seed %s", seed).isEqualTo(both);
            closures += both.closures().size();
        }
        assertThat(closures).isPositive();
    }

    /// The first supply of each world ends.
    private static Course course(World world, int second) {
        var ends = IntStream.of(0, second)
                .distinct()
                .<Intervention>mapToObj(supply -> new Reduce(supply, 3, 0))
                .toList();
        return Simulation.of(world, BEHAVIOUR, CALENDAR).run(ends);
    }

    private static Place place(World part, World before) {
        return new Place(
                numbers(before.providers().size(), part.providers().size()),
                numbers(before.supplies().size(), part.supplies().size()),
                numbers(before.cells().size(), part.cells().size()));
    }

    private static List<Integer> numbers(int first, int count) {
        return IntStream.range(first, first + count).boxed().toList();
    }

    private static World beside(World first, World second) {
        var providers = new ArrayList<>(first.providers());
        providers.addAll(second.providers());
        var cells = new ArrayList<>(first.cells());
        second.cells().forEach(cell -> cells.add(new Cell(cell.need() + NEEDS, cell.group(), cell.extraDemand())));
        var supplies = new ArrayList<>(first.supplies());
        for (var supply : second.supplies()) {
            supplies.add(new Supply(
                    supply.provider() + first.providers().size(),
                    supply.need() + NEEDS,
                    supply.councilPence(),
                    supply.unitCostPence(),
                    supply.capacity(),
                    supply.own().stream()
                            .map(share -> new Supply.Share(
                                    share.cell() + first.cells().size(), share.people()))
                            .toList()));
        }
        return new World(providers, supplies, cells);
    }
}
