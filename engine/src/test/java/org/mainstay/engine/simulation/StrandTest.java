package org.mainstay.engine.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mainstay.engine.simulation.Intervention.Merge;
import org.mainstay.engine.simulation.Intervention.Reduce;

/// What is done to some providers is lived by itself and holds beside whatever is done to others.
class StrandTest {

    private static final int PLACES = 1_000;
    private static final Calendar CALENDAR = Calendar.monthly(4);

    @Test
    void whatIsDoneApartComesToTheSameTogether() {
        for (int seed = 0; seed < PLACES; seed++) {
            var random = new Random(30_000L + seed);
            var world = seed % 2 == 0 ? Worlds.random(random) : Worlds.randomWithRoom(random);
            var simulation = Simulation.of(world, Worlds.randomBehaviour(random), CALENDAR);
            var interventions = Worlds.randomInterventions(random, world);
            var strands =
                    apart(interventions, world).stream().map(simulation::strand).toList();

            assertThat(simulation.together(strands)).as("seed %s", seed).isEqualTo(simulation.runInFull(interventions));
        }
    }

    @Test
    void theSameStrandServesManyRuns() {
        var random = new Random(7);
        var world = Worlds.random(random);
        var simulation = Simulation.of(world, Worlds.randomBehaviour(random), CALENDAR);
        var cuts = IntStream.range(0, world.supplies().size())
                .<Intervention>mapToObj(supply -> new Reduce(supply, 2, 0))
                .toList();
        var strands = apart(cuts, world).stream().map(simulation::strand).toList();
        var all = simulation.together(strands);

        assertThat(simulation.together(strands.subList(1, strands.size()))).isNotEqualTo(all);
        assertThat(simulation.together(strands)).isEqualTo(all);
    }

    /// Those that touch the same providers, however far round, belong together.
    private static List<List<Intervention>> apart(List<Intervention> interventions, World world) {
        var group = IntStream.range(0, world.providers().size()).toArray();
        for (var one : interventions) {
            if (one instanceof Merge merge) {
                int from = group[provider(merge.from(), world)];
                int into = group[provider(merge.into(), world)];
                for (int at = 0; at < group.length; at++) {
                    group[at] = group[at] == from ? into : group[at];
                }
            }
        }
        var groups = new ArrayList<List<Intervention>>();
        IntStream.of(group)
                .distinct()
                .forEach(each -> groups.add(interventions.stream()
                        .filter(one -> group[provider(supply(one), world)] == each)
                        .toList()));
        return groups;
    }

    private static int supply(Intervention one) {
        return one instanceof Merge merge ? merge.into() : ((Reduce) one).supply();
    }

    private static int provider(int supply, World world) {
        return world.supplies().get(supply).provider();
    }
}
