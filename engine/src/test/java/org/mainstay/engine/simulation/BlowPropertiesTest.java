package org.mainstay.engine.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds in every world when blows fall; the worlds come from seeds.
class BlowPropertiesTest {

    private static final Calendar CALENDAR = Calendar.monthly(3);

    /// Splits are rounded to a millionth of a person, in every step, cell and supply.
    private static final long ROUNDING = 5_000;

    static IntStream seeds() {
        return IntStream.range(0, 150);
    }

    @Test
    void aLargerBlowNeverServesMoreWhereNobodyCloses() {
        for (int seed = 0; seed < 1_000; seed++) {
            var random = new Random(seed);
            var world = Worlds.random(random);
            var simulation = Simulation.of(world, open(Worlds.randomBehaviour(random)), Calendar.monthly(2));
            long before = Worlds.served(simulation.base());
            for (long share : new long[] {200_000, 500_000, 1_000_000}) {
                long after = Worlds.served(simulation.run(ofSize(world, share)));
                assertThat(after).as("seed %s, share %s", seed, share).isLessThanOrEqualTo(before + ROUNDING);
                before = after;
            }
        }
    }

    /// By design: a body that closes early leaves its clients time to find another, and others keep
    /// theirs.
    @Test
    void whereBodiesCloseALargerBlowMayServeMore() {
        boolean found = IntStream.range(0, 3_000).anyMatch(seed -> {
            var random = new Random(seed);
            var world = Worlds.random(random);
            var some = Worlds.randomBehaviour(random);
            var closing = new Behaviour(
                    some.displaced(),
                    some.leaving(),
                    some.rerouted(),
                    some.burn(),
                    some.others(),
                    new ClosureRule.QuarterEnds(Worlds.PERSON));
            var simulation = Simulation.of(world, closing, CALENDAR);
            return Worlds.served(simulation.run(ofSize(world, 600_000)))
                    > Worlds.served(simulation.run(ofSize(world, 300_000))) + 1_000_000;
        });

        assertThat(found).isTrue();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatABlowDoesNotTouchNeedsNotBeWorkedOut(int seed) {
        var random = new Random(seed);
        var world = Worlds.random(random);
        var simulation = Simulation.of(world, Worlds.randomBehaviour(random), CALENDAR);
        var blows = ofEveryKind(random, world);

        assertThat(simulation.run(blows)).isEqualTo(simulation.runInFull(blows));
        assertThat(simulation.months(blows).course()).isEqualTo(simulation.run(blows));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theMonthsOfAYearAddUpToIt(int seed) {
        var random = new Random(seed);
        var world = Worlds.random(random);
        var months =
                Simulation.of(world, Worlds.randomBehaviour(random), CALENDAR).months(ofEveryKind(random, world));

        for (int cell = 0; cell < world.cells().size(); cell++) {
            for (int year = 0; year < 3; year++) {
                long demand = 0;
                long served = 0;
                for (int step = 12 * year; step < 12 * year + 12; step++) {
                    demand += months.demand(step, cell);
                    served += months.served(step, cell);
                }
                assertThat(demand).isEqualTo(months.course().demand(year, cell));
                assertThat(served).isEqualTo(months.course().served(year, cell));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theNamesAndOrderOfProvidersSayNothing(int seed) {
        var random = new Random(seed);
        var world = Worlds.random(random);
        var behaviour = Worlds.randomBehaviour(random);
        int last = world.providers().size() - 1;
        var turned = new World(
                world.providers().reversed().stream()
                        .map(one -> new Provider(
                                "x" + one.id(), one.fixedPence(), one.otherIncomePence(), one.reservesPence()))
                        .toList(),
                world.supplies().stream().map(supply -> turned(supply, last)).toList(),
                world.cells());

        var months = Simulation.of(world, behaviour, CALENDAR).months(List.of(new Blow.Shut(0, 5)));
        var again = Simulation.of(turned, behaviour, CALENDAR).months(List.of(new Blow.Shut(last, 5)));

        for (int step = 0; step < months.steps(); step++) {
            for (int cell = 0; cell < world.cells().size(); cell++) {
                assertThat(again.served(step, cell)).isEqualTo(months.served(step, cell));
            }
        }
    }

    private static Supply turned(Supply supply, int last) {
        return new Supply(
                last - supply.provider(),
                supply.need(),
                supply.councilPence(),
                supply.unitCostPence(),
                supply.capacity(),
                supply.own());
    }

    static Behaviour open(Behaviour some) {
        // Others who pay more when the council pays less turn a cut into a gain.
        return new Behaviour(
                some.displaced(),
                some.leaving(),
                some.rerouted(),
                some.burn(),
                Behaviour.OtherFunders.UNMOVED,
                new ClosureRule.Never());
    }

    static List<Intervention> ofSize(World world, long share) {
        var blows = new ArrayList<Intervention>();
        for (int supply = 0; supply < world.supplies().size(); supply++) {
            blows.add(new Blow.PaidLess(supply, 3, share));
            blows.add(new Blow.Smaller(supply, 6, share / 2));
        }
        for (int provider = 0; provider < world.providers().size(); provider++) {
            blows.add(new Blow.OthersPayLess(provider, 3, share));
            blows.add(new Blow.Dearer(provider, 3, share));
        }
        blows.add(new Blow.Scattered(4, share));
        return blows;
    }

    private static List<Intervention> ofEveryKind(Random random, World world) {
        var blows = new ArrayList<>(Worlds.randomInterventions(random, world));
        blows.addAll(ofSomeKind(random, world));
        return blows;
    }

    static List<Intervention> ofSomeKind(Random random, World world) {
        var blows = new ArrayList<Intervention>();
        int supply = random.nextInt(world.supplies().size());
        int provider = random.nextInt(world.providers().size());
        long share = random.nextLong(Behaviour.ALL);
        switch (random.nextInt(4)) {
            case 0 -> {
                blows.add(new Blow.PaidLess(supply, 2, share));
                blows.add(new Blow.Late(supply, 5, 9, share));
            }
            case 1 -> {
                blows.add(new Blow.OthersPayLess(provider, 3, share));
                blows.add(new Blow.Dearer(provider, 4, share));
                blows.add(new Blow.Smaller(supply, 7, share));
            }
            case 2 -> {
                blows.add(new Blow.Shut(provider, 6));
                blows.add(new Blow.Rebuilt(provider, 15, 1_000));
            }
            default -> {
                blows.add(new Blow.MoreAsk(random.nextInt(world.cells().size()), 4, share));
                blows.add(new Blow.Scattered(4, share));
            }
        }
        return blows;
    }
}
