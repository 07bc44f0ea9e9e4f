package org.mainstay.engine.criticality;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/// Through whom the others reach each other: for each node the number of pairs of other nodes whose shortest
/// way leads through it, in shares where there are several ways.
public final class Betweenness {

    /// Above this many nodes every source takes too long.
    private static final int MOST_NODES = 20_000;
    private static final int SAMPLES = 1000;
    /// Sums are merged in this many portions, in order, whatever the number of threads.
    private static final int PORTIONS = 32;
    /// How often any of the errors told may be too small.
    private static final double DOUBT = 0.05;

    private final double[] values;
    private final double[] errors;

    private Betweenness(double[] values, double[] errors) {
        this.values = values;
        this.errors = errors;
    }

    /// Exact up to 20,000 nodes; beyond that by 1,000 sources drawn at random, with an error for each node.
    public static Betweenness of(Network network, long seed) {
        return network.nodes() > MOST_NODES ? sampled(network, SAMPLES, seed) : exact(network);
    }

    /// From every source.
    public static Betweenness exact(Network network) {
        var core = core(network);
        var sums = sums(core, core.size(), IntUnaryOperator.identity(), false);
        var values = core.hanging();
        for (var at = 0; at < core.size(); at++) {
            values[core.id(at)] += sums.sum[at] / 2;
        }
        return new Betweenness(values, new double[values.length]);
    }

    /// From sources drawn at random. The errors hold for all nodes at once in 95 of 100 draws (empirical Bernstein
    /// bound).
    public static Betweenness sampled(Network network, int samples, long seed) {
        var core = core(network);
        var drawn = draw(core, samples, seed);
        var sums = sums(core, samples, sample -> drawn[sample], true);
        var values = core.hanging();
        var errors = new double[values.length];
        var half = network.nodes() / 2.0;
        var log = Math.log(3.0 * network.nodes() / DOUBT);
        for (var at = 0; at < core.size(); at++) {
            var mean = sums.sum[at] / samples;
            var variance = Math.max(0, sums.squares[at] / samples - mean * mean);
            values[core.id(at)] += half * mean;
            errors[core.id(at)] =
                    half * (Math.sqrt(2 * variance * log / samples) + 3 * network.nodes() * log / samples);
        }
        return new Betweenness(values, errors);
    }

    public double of(int node) {
        return values[node];
    }

    /// How far the true number may be off; 0 where all sources were taken.
    public double error(int node) {
        return errors[node];
    }

    private static Core core(Network network) {
        var criticality = Criticality.of(network, Stakes.none(network.nodes()));
        var together = IntStream.range(0, network.nodes())
                .mapToLong(criticality::together)
                .toArray();
        return Core.of(network, together);
    }

    /// Draws nodes of the core as often as what they stand for.
    private static int[] draw(Core core, int samples, long seed) {
        var upTo = new long[core.size()];
        var sum = 0L;
        for (var at = 0; at < upTo.length; at++) {
            sum += core.weight(at);
            upTo[at] = sum;
        }
        return upTo.length == 0
                ? new int[samples]
                : new SplittableRandom(seed)
                        .longs(samples, 1, sum + 1)
                        .mapToInt(drawn -> place(upTo, drawn))
                        .toArray();
    }

    private static int place(long[] upTo, long drawn) {
        var found = Arrays.binarySearch(upTo, drawn);
        return found < 0 ? -found - 1 : found;
    }

    private static Sums sums(Core core, int sources, IntUnaryOperator source, boolean sampled) {
        var portions = IntStream.range(0, PORTIONS)
                .parallel()
                .mapToObj(portion -> portion(core, range(sources, portion).map(source), sampled))
                .toList();
        var all = new Sums(core.size());
        portions.forEach(all::add);
        return all;
    }

    private static IntStream range(int sources, int portion) {
        return IntStream.range(
                (int) ((long) sources * portion / PORTIONS), (int) ((long) sources * (portion + 1) / PORTIONS));
    }

    private static Sums portion(Core core, IntStream sources, boolean sampled) {
        var sums = new Sums(core.size());
        if (core.size() == 0) {
            return sums;
        }
        var passing = new Passing(core);
        sources.forEach(source -> {
            var reached = passing.spread(source);
            // A source drawn by its weight counts once, one of all sources by its weight.
            var weight = sampled ? 1 : core.weight(source);
            for (var place = 1; place < reached; place++) {
                var node = passing.reached(place);
                sums.add(node, weight * passing.through(node));
            }
        });
        return sums;
    }

    /// What passes through each node of the core, and its squares.
    private static final class Sums {

        private final double[] sum;
        private final double[] squares;

        Sums(int size) {
            sum = new double[size];
            squares = new double[size];
        }

        void add(int node, double passing) {
            sum[node] += passing;
            squares[node] += passing * passing;
        }

        void add(Sums other) {
            for (var node = 0; node < sum.length; node++) {
                sum[node] += other.sum[node];
                squares[node] += other.squares[node];
            }
        }
    }
}
