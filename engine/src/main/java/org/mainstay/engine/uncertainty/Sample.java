package org.mainstay.engine.uncertainty;

import java.util.Arrays;

/// What one quantity came to in each draw, in order of size.
public final class Sample {

    private static final int WHOLE = 100;

    private final long[] sorted;

    private Sample(long[] sorted) {
        this.sorted = sorted;
    }

    /// There must be a draw.
    public static Sample of(long[] values) {
        if (values.length == 0) {
            throw new IllegalArgumentException("Nothing was drawn.");
        }
        var sorted = values.clone();
        Arrays.sort(sorted);
        return new Sample(sorted);
    }

    /// The least value that so many in a hundred draws do not exceed.
    public long percentile(int percent) {
        var rank = Math.ceilDiv((long) percent * sorted.length, WHOLE);
        return sorted[Math.clamp(rank - 1, 0, sorted.length - 1)];
    }

    /// The mean of the largest part of the values (conditional value at risk). Where the part holds no whole
    /// number of draws, the last counts in part.
    ///
    /// @param level the share below the part, from 0 and below 1
    public double tail(double level) {
        var left = (1 - level) * sorted.length;
        var whole = left;
        var sum = 0.0;
        for (var at = sorted.length - 1; at >= 0 && left > 0; at--) {
            var part = Math.min(1, left);
            sum += part * sorted[at];
            left -= part;
        }
        return sum / whole;
    }
}
