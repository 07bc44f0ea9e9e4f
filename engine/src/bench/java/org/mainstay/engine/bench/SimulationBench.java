package org.mainstay.engine.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.mainstay.engine.simulation.Behaviour;
import org.mainstay.engine.simulation.Calendar;
import org.mainstay.engine.simulation.Cell;
import org.mainstay.engine.simulation.ClosureRule;
import org.mainstay.engine.simulation.Course;
import org.mainstay.engine.simulation.Intervention;
import org.mainstay.engine.simulation.Provider;
import org.mainstay.engine.simulation.Simulation;
import org.mainstay.engine.simulation.Supply;
import org.mainstay.engine.simulation.World;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// One run of the model over five years of months: 200 supplies of ten needs, 300 cells. A search runs it for every
/// candidate.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class SimulationBench {

    private static final int NEEDS = 10;
    private static final int CELLS = 300;
    private static final int SUPPLIES = 200;
    private static final int YEARS = 5;
    private static final long PERSON = 1_000_000;

    private final World world = world(new Random(1));
    private final Behaviour behaviour = new Behaviour(
            Collections.nCopies(NEEDS, Behaviour.ALL / 4),
            Behaviour.ALL / 4,
            Behaviour.ALL / 2,
            0,
            Behaviour.OtherFunders.UNMOVED,
            new ClosureRule.QuarterEnds(PERSON));
    private final Simulation simulation = Simulation.of(world, behaviour, Calendar.monthly(YEARS));

    @Benchmark
    public Simulation prepareAndRunAsItIs() {
        return Simulation.of(world, behaviour, Calendar.monthly(YEARS));
    }

    @Benchmark
    public Course endOneLine() {
        return simulation.run(List.of(new Intervention.Reduce(0, 3, 0)));
    }

    @Benchmark
    public Course endOneLineOfEveryNeed() {
        var ends = new ArrayList<Intervention>();
        for (var supply = 0; supply < NEEDS; supply++) {
            ends.add(new Intervention.Reduce(supply, 3, 0));
        }
        return simulation.run(ends);
    }

    private static World world(Random random) {
        var cells = new ArrayList<Cell>();
        for (var cell = 0; cell < CELLS; cell++) {
            cells.add(new Cell(cell % NEEDS, cell / NEEDS, random.nextLong(50 * PERSON)));
        }
        var providers = new ArrayList<Provider>();
        var supplies = new ArrayList<Supply>();
        for (var supply = 0; supply < SUPPLIES; supply++) {
            var pence = 1_000_00 + random.nextLong(50_000_00);
            providers.add(new Provider("p" + supply, pence / 3, pence / 5, pence / 2));
            supplies.add(new Supply(supply, supply % NEEDS, pence, 100_00, pence * 100, shares(supply, random)));
        }
        return new World(providers, supplies, cells);
    }

    /// Its clients live in every third cell of its need.
    private static List<Supply.Share> shares(int supply, Random random) {
        var shares = new ArrayList<Supply.Share>();
        for (var cell = supply % NEEDS; cell < CELLS; cell += 3 * NEEDS) {
            shares.add(new Supply.Share(cell, random.nextLong(20 * PERSON)));
        }
        return shares;
    }
}
