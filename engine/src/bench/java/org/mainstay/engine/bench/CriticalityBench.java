package org.mainstay.engine.bench;

import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.mainstay.engine.criticality.Betweenness;
import org.mainstay.engine.criticality.Collapse;
import org.mainstay.engine.criticality.Criticality;
import org.mainstay.engine.criticality.FundingCascade;
import org.mainstay.engine.criticality.Network;
import org.mainstay.engine.criticality.Stakes;
import org.mainstay.engine.synthetic.SyntheticFunding;
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

/// What every node of a funding network holds together, and what follows when the largest funder stops paying.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 3, jvmArgs = {"-Xms1g", "-Xmx1g"})
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
public class CriticalityBench {

    @Param({"1000", "10000", "100000"})
    private int nodes;

    private Network network = Network.of(0, new int[0], new int[0]);
    private Stakes stakes = Stakes.none(0);
    private FundingCascade cascade = FundingCascade.of(new int[0], new int[0], new long[0], new long[0]);

    /// A wrong answer has no time.
    @Setup
    public void check() {
        var funding = SyntheticFunding.of(nodes);
        network = Network.of(nodes, funding.funder(), funding.organisation());
        stakes = Stakes.none(nodes);
        var reserves = new long[nodes];
        Arrays.fill(reserves, 30_000);
        cascade = FundingCascade.of(funding.funder(), funding.organisation(), funding.amount(), reserves);
        var points = nodes == 1000 ? 91 : nodes == 10_000 ? 890 : 8929;
        var parts = nodes == 1000 ? 1427 : nodes == 10_000 ? 14_011 : 1_140_606;
        Golden.check(points, removeEveryNode().articulationPoints().size());
        var found = removeEveryNode();
        Golden.check(parts, IntStream.range(0, nodes).mapToLong(node -> found.cutOff(node).parts()).sum());
        if (nodes == 1000) {
            Golden.check(69_716.532, Betweenness.exact(network).of(1));
        }
    }

    @Benchmark
    public Criticality removeEveryNode() {
        return Criticality.of(network, stakes);
    }

    @Benchmark
    public Collapse loseTheLargestFunder() {
        return cascade.without(Set.of(0));
    }

    /// Exact up to 20,000 nodes, by 1,000 sources above.
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    public Betweenness betweenness() {
        return Betweenness.of(network, 1);
    }
}
