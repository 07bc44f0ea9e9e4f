package org.mainstay.engine.bench;

import java.util.concurrent.TimeUnit;
import org.mainstay.engine.location.Choice;
import org.mainstay.engine.location.CoverageSets;
import org.mainstay.engine.effort.Effort;
import org.mainstay.engine.location.Journeys;
import org.mainstay.engine.location.MaximalCover;
import org.mainstay.engine.location.PMedian;
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
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// Where services should stand in a borough and in a county, with a proof or with a bound.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 3, jvmArgs = {"-Xms1g", "-Xmx1g"})
@Warmup(iterations = 3)
@Measurement(iterations = 5)
public class LocationBench {

    private static final long PLENTY = 100_000_000_000L;
    private static final long QUICK = 300_000_000L;

    private final CoverageSets borough = journeys(Size.S1, 3000).within(3000);
    private final CoverageSets county = journeys(Size.S2, 3000).within(3000);
    private final Journeys journeys = journeys(Size.S1, 60_000);

    /// A wrong answer has no time.
    @Setup
    public void check() {
        Golden.check(1_326_913, coverABorough().value());
        Golden.check(9_684_365, coverACounty().value());
        Golden.check(6_643_570_951.8852, travelInABorough().value());
        var quick = coverACountyWithABound();
        if (quick.gap() > 0.005 || quick.bound() < 9_684_365) {
            throw new IllegalStateException("Bound of " + quick.bound() + ", gap of " + quick.gap());
        }
    }

    @Benchmark
    public Choice coverABorough() {
        return MaximalCover.of(borough).choose(10, Effort.of(PLENTY));
    }

    @Benchmark
    public Choice coverACountyWithABound() {
        return MaximalCover.of(county).choose(50, Effort.of(QUICK));
    }

    @Benchmark
    public Choice coverACounty() {
        return MaximalCover.of(county).choose(50, Effort.of(PLENTY));
    }

    @Benchmark
    public Choice travelInABorough() {
        return PMedian.of(journeys, 0).choose(10, Effort.of(PLENTY));
    }

    private static Journeys journeys(Size size, int metres) {
        var place = new SyntheticPlace(size);
        var from = Positions.of(place.areaX(), place.areaY());
        var to = Positions.of(place.serviceX(), place.serviceY());
        return Journeys.of(place.population(), Reach.within(from, to, metres));
    }
}
