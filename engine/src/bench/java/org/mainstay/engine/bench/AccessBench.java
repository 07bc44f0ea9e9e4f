package org.mainstay.engine.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.mainstay.engine.access.Closures;
import org.mainstay.engine.access.Crowding;
import org.mainstay.engine.access.Measure;
import org.mainstay.engine.access.Scores;
import org.mainstay.engine.access.Situation;
import org.mainstay.engine.access.Steps;
import org.mainstay.engine.access.Supply;
import org.mainstay.engine.access.Tail;
import org.mainstay.engine.access.Weights;
import org.mainstay.engine.inequality.Distribution;
import org.mainstay.engine.reach.Positions;
import org.mainstay.engine.reach.Reach;
import org.mainstay.engine.synthetic.Size;
import org.mainstay.engine.synthetic.SyntheticPlace;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// What areas reach and what they get, step by step.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 3, jvmArgs = {"-Xms1g", "-Xmx1g"})
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
public class AccessBench {

    @Param({"S1", "S2", "S3", "S4"})
    private Size size = Size.S1;

    private SyntheticPlace place = new SyntheticPlace(Size.S1);
    private Positions areas = Positions.of(new int[0], new int[0]);
    private Positions services = areas;
    private Reach pairs = Reach.within(areas, services, 0);
    private Situation situation = situation();
    private Scores scores = Measure.E2SFCA.score(situation);

    /// A wrong answer has no time.
    @Setup
    public void check() {
        place = new SyntheticPlace(size);
        areas = Positions.of(place.areaX(), place.areaY());
        services = Positions.of(place.serviceX(), place.serviceY());
        pairs = pairs();
        situation = situation();
        scores = score();
        var sum = 0.0;
        for (var area = 0; area < scores.areas(); area++) {
            sum += scores.at(area);
        }
        Golden.check(size == Size.S1 ? .982840649014 : size == Size.S2 ? 10.3591860750 : 52.2165993990, sum);
    }

    @Benchmark
    public Reach pairs() {
        return Reach.within(areas, services, size.limit());
    }

    private Situation situation() {
        return new Situation(Weights.of(pairs, Steps.usual()), people(), Supply.of(capacity()));
    }

    private double[] people() {
        return pairs.areas() == 0 ? new double[0] : place.population();
    }

    private double[] capacity() {
        return pairs.services() == 0 ? new double[0] : place.capacity();
    }

    /// Pairs and weights given.
    @Benchmark
    public Scores score() {
        return Measure.E2SFCA.score(situation);
    }

    @Benchmark
    public Situation weigh() {
        return situation();
    }

    /// Every single closure in one pass.
    @Benchmark
    public List<Tail> closeEach() {
        return new Closures(situation).each(scores.mean() / 2);
    }

    @Benchmark
    public Crowding crowd() {
        return Crowding.of(situation);
    }

    @Benchmark
    public double concentration() {
        return Distribution.of(place.population(), scores.values())
                .by(place.deprivation())
                .concentration();
    }
}
