package org.mainstay.engine.uncertainty;

import java.util.List;

/// Numbers drawn from their ranges. What is bad tends to be bad together: one common shock leans on all of them.
public final class Draws {

    private static final String SHOCK = "";

    private final List<Range> ranges;
    private final long[] streams;
    private final long shocks;
    private final double together;
    private final double apart;

    private Draws(List<Range> ranges, long[] streams, long shocks, double shock) {
        this.ranges = ranges;
        this.streams = streams;
        this.shocks = shocks;
        together = StrictMath.sqrt(shock);
        apart = StrictMath.sqrt(1 - shock);
    }

    /// Nothing is drawn yet: each draw is made when it is asked for.
    ///
    /// @param shock how much of each number the common shock explains, from 0 to 1: the correlation of any two
    public static Draws of(long seed, double shock, List<Range> ranges) {
        if (!(shock >= 0 && shock <= 1)) {
            throw new IllegalArgumentException(
                    "The strength of the common shock (%s) must be from 0 to 1.".formatted(shock));
        }
        var streams = ranges.stream()
                .mapToLong(range -> LatinHypercube.stream(seed, range.name()))
                .toArray();
        return new Draws(List.copyOf(ranges), streams, LatinHypercube.stream(seed, SHOCK), shock);
    }

    /// One draw: a value for each range, in their order.
    public double[] at(int index) {
        var values = new double[streams.length];
        var common = together * Normal.value(LatinHypercube.at(shocks, index));
        for (var one = 0; one < values.length; one++) {
            var own = LatinHypercube.at(streams[one], index);
            var harm = together == 0 ? own : Normal.share(common + apart * Normal.value(own));
            values[one] = ranges.get(one).at(harm);
        }
        return values;
    }
}
