package org.mainstay.engine.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mainstay.engine.simulation.Intervention.Merge;
import org.mainstay.engine.simulation.Intervention.Reduce;
import org.mainstay.engine.simulation.Supply.Share;

/// What holds in every world; the worlds come from seeds.
class PropertiesTest {

    private static final Calendar CALENDAR = Calendar.monthly(4);

    static IntStream seeds() {
        return IntStream.range(0, 150);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noInterventionIsTheBaseExactly(int seed) {
        var simulation = simulation(new Random(seed));

        assertThat(simulation.run(List.of())).isEqualTo(simulation.base()).hasSameHashCodeAs(simulation.base());
        assertThat(simulation.runInFull(List.of())).isEqualTo(simulation.base());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsNotTouchedNeedsNotBeWorkedOut(int seed) {
        var random = new Random(seed);
        var world = Worlds.random(random);
        var simulation = Simulation.of(world, Worlds.randomBehaviour(random), CALENDAR);
        var interventions = Worlds.randomOfEveryKind(random, world);

        assertThat(simulation.run(interventions)).isEqualTo(simulation.runInFull(interventions));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyoneIsAccountedForOverTheYears(int seed) {
        var random = new Random(seed);
        var world = Worlds.random(random);
        var simulation = Simulation.of(world, Worlds.randomBehaviour(random), CALENDAR);
        var course = simulation.run(Worlds.randomOfEveryKind(random, world));

        for (int cell = 0; cell < course.cells(); cell++) {
            long demand = 0;
            long out = course.waiting(course.years() - 1, cell);
            for (int year = 0; year < course.years(); year++) {
                demand += course.demand(year, cell);
                out += course.served(year, cell) + course.displaced(year, cell) + course.unmet(year, cell);
            }
            assertThat(out).isEqualTo(demand).isEqualTo(4 * demand(world, cell));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whoIsServedIsServedBySomebody(int seed) {
        var random = new Random(seed);
        var world = Worlds.random(random);
        var course = Simulation.of(world, Worlds.randomBehaviour(random), CALENDAR)
                .run(Worlds.randomOfEveryKind(random, world));

        for (int year = 0; year < course.years(); year++) {
            long byCell = 0;
            long bySupply = 0;
            for (int cell = 0; cell < course.cells(); cell++) {
                byCell += course.served(year, cell);
            }
            for (int supply = 0; supply < world.supplies().size(); supply++) {
                bySupply += course.servedOwn(year, supply) + course.servedOthers(year, supply);
            }
            assertThat(bySupply).isEqualTo(byCell);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void moreFundingNeverServesFewerWhenNobodyCloses(int seed) {
        var random = new Random(seed);
        var world = Worlds.random(random);
        var some = Worlds.randomBehaviour(random);
        var open = new Behaviour(
                some.displaced(), some.leaving(), some.rerouted(), some.burn(), some.others(), new ClosureRule.Never());
        var simulation = Simulation.of(world, open, CALENDAR);
        int supply = random.nextInt(world.supplies().size());
        long yearly = world.supplies().get(supply).councilPence();

        long before = Worlds.served(simulation.base());
        for (int percent = 10; percent <= 100; percent += 30) {
            long more = yearly + yearly * percent / 100;
            long after = Worlds.served(simulation.run(List.of(new Reduce(supply, 0, more))));
            // Splits are rounded to a millionth of a person, in every step, cell and supply.
            assertThat(after).isGreaterThanOrEqualTo(before - 5_000);
            before = after;
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfInterventionsDoesNotMatter(int seed) {
        var random = new Random(seed);
        var world = Worlds.random(random);
        var simulation = Simulation.of(world, Worlds.randomBehaviour(random), CALENDAR);
        var interventions = new ArrayList<>(Worlds.randomOfEveryKind(random, world));
        var course = simulation.run(interventions);

        Collections.reverse(interventions);

        assertThat(simulation.run(interventions)).isEqualTo(course);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfProvidersDoesNotMatter(int seed) {
        var random = new Random(seed);
        var world = Worlds.random(random);
        var behaviour = Worlds.randomBehaviour(random);
        int last = world.providers().size() - 1;
        var turned = new World(
                world.providers().reversed(),
                world.supplies().stream()
                        .map(supply -> new Supply(
                                last - supply.provider(),
                                supply.need(),
                                supply.councilPence(),
                                supply.unitCostPence(),
                                supply.capacity(),
                                supply.own()))
                        .toList(),
                world.cells());

        var course = Simulation.of(world, behaviour, CALENDAR).base();
        var turnedCourse = Simulation.of(turned, behaviour, CALENDAR).base();

        for (int year = 0; year < course.years(); year++) {
            for (int cell = 0; cell < course.cells(); cell++) {
                assertThat(turnedCourse.served(year, cell)).isEqualTo(course.served(year, cell));
            }
            for (int provider = 0; provider <= last; provider++) {
                assertThat(turnedCourse.reservesPence(year, last - provider))
                        .isEqualTo(course.reservesPence(year, provider));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfCellsDoesNotMatterButForTies(int seed) {
        var random = new Random(seed);
        var world = Worlds.random(random);
        var behaviour = Worlds.randomBehaviour(random);
        int last = world.cells().size() - 1;
        var turned = new World(
                world.providers(),
                world.supplies().stream()
                        .map(supply -> new Supply(
                                supply.provider(),
                                supply.need(),
                                supply.councilPence(),
                                supply.unitCostPence(),
                                supply.capacity(),
                                supply.own().stream()
                                        .map(share -> new Share(last - share.cell(), share.people()))
                                        .toList()))
                        .toList(),
                world.cells().reversed());

        var course = Simulation.of(world, behaviour, CALENDAR).base();
        var turnedCourse = Simulation.of(turned, behaviour, CALENDAR).base();

        for (int year = 0; year < course.years(); year++) {
            for (int cell = 0; cell <= last; cell++) {
                long difference = turnedCourse.served(year, last - cell) - course.served(year, cell);
                assertThat(difference).isBetween(-100L, 100L);
            }
        }
    }

    @Test
    void theSameSeedGivesTheSameCourse() {
        assertThat(simulation(new Random(7)).base())
                .isEqualTo(simulation(new Random(7)).base());
        assertThat(simulation(new Random(7)).base())
                .isNotEqualTo(simulation(new Random(8)).base());
    }

    @Test
    void theRandomOptionsHoldCutsMergesAndClosures() {
        int reduces = 0;
        int merges = 0;
        int closures = 0;
        for (int seed : seeds().toArray()) {
            var random = new Random(seed);
            var world = Worlds.random(random);
            var simulation = Simulation.of(world, Worlds.randomBehaviour(random), CALENDAR);
            var interventions = Worlds.randomOfEveryKind(random, world);
            reduces += (int)
                    interventions.stream().filter(Reduce.class::isInstance).count();
            merges +=
                    (int) interventions.stream().filter(Merge.class::isInstance).count();
            closures += simulation.run(interventions).closures().size();
        }

        assertThat(List.of(reduces, merges, closures))
                .allSatisfy(count -> assertThat(count).isGreaterThan(20));
    }

    private static Simulation simulation(Random random) {
        var world = Worlds.random(random);
        return Simulation.of(world, Worlds.randomBehaviour(random), CALENDAR);
    }

    private static long demand(World world, int cell) {
        return world.cells().get(cell).extraDemand()
                + world.supplies().stream()
                        .flatMap(supply -> supply.own().stream())
                        .filter(share -> share.cell() == cell)
                        .mapToLong(Share::people)
                        .sum();
    }
}
