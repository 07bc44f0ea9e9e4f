package org.mainstay.engine.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What befalls a world whatever is done in it is lived once, and only what is touched is worked out beside it.
class BackdropTest {

    private static final int PLACES = 1_500;
    private static final Calendar CALENDAR = Calendar.monthly(4);

    private final Random random = new Random();
    private World world = new World(List.of(), List.of(), List.of());
    private Ties ties = Ties.NONE;

    private Simulation place(int seed) {
        random.setSeed(50_000L + seed);
        world = seed % 2 == 0 ? Worlds.random(random) : Worlds.randomWithRoom(random);
        ties = some(CascadeTest.random(random, world));
        return Simulation.of(world, Worlds.randomBehaviour(random), CALENDAR);
    }

    /// A third of them, so that not all are tied to all.
    private Ties some(Ties all) {
        return new Ties(
                all.pays().stream().filter(one -> random.nextInt(3) == 0).toList(),
                all.leans().stream().filter(one -> random.nextInt(3) == 0).toList(),
                all.refers().stream().filter(one -> random.nextInt(3) == 0).toList(),
                all.terms());
    }

    private List<Intervention> blows() {
        var blows = new ArrayList<>(BlowPropertiesTest.ofSomeKind(random, world));
        blows.addAll(BlowPropertiesTest.ofSomeKind(random, world));
        return blows;
    }

    /// Everything worked out anew, where nobody is rebuilt who would close without the blows.
    private Course inFull(Simulation simulation, List<Intervention> plan, List<Intervention> blows) {
        var anyway = simulation.runInFull(plan, ties).closures().stream()
                .map(Closure::provider)
                .collect(Collectors.toSet());
        var all = new ArrayList<>(plan);
        blows.stream()
                .filter(blow -> !(blow instanceof Blow.Rebuilt rebuilt && anyway.contains(rebuilt.provider())))
                .forEach(all::add);
        return simulation.runInFull(all, ties);
    }

    @Test
    void whatIsDoneInItIsAsIfAllWereWorkedOutAnew() {
        for (int seed = 0; seed < PLACES; seed++) {
            var simulation = place(seed);
            var blows = blows();
            var plan = Worlds.randomOfEveryKind(random, world);
            var backdrop = simulation.backdrop(ties).under(blows);

            assertThat(backdrop.run(plan)).as("seed %s", seed).isEqualTo(inFull(simulation, plan, blows));
            assertThat(backdrop.run(List.of()))
                    .as("nothing done, seed %s", seed)
                    .isEqualTo(inFull(simulation, List.of(), blows));
        }
    }

    @Test
    void withoutBlowsItIsTheWorldWithItsTies() {
        for (int seed = 0; seed < PLACES / 3; seed++) {
            var simulation = place(seed);
            var plan = Worlds.randomInterventions(random, world);

            assertThat(simulation.backdrop(ties).run(plan))
                    .as("seed %s", seed)
                    .isEqualTo(simulation.runInFull(plan, ties));
        }
    }

    @Test
    void oneServesForManyThingsDone() {
        var simulation = place(7);
        var blows = blows();
        var backdrop = simulation.backdrop(ties).under(blows);
        var plan = List.<Intervention>of(new Intervention.Reduce(0, 2, 0));
        backdrop.run(Worlds.randomInterventions(random, world));

        assertThat(backdrop.run(plan)).isEqualTo(inFull(simulation, plan, blows));
        assertThat(backdrop.run(List.of())).isEqualTo(inFull(simulation, List.of(), blows));
    }
}
