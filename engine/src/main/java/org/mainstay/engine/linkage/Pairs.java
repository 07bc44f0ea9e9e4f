package org.mainstay.engine.linkage;

import java.util.Arrays;

/// Pairs of records, each once, in order.
public final class Pairs {

    private final long[] pairs;

    private Pairs(long[] pairs) {
        this.pairs = pairs;
    }

    /// Sorts packed pairs and drops those that are there already.
    static Pairs of(long[] packed, int size) {
        Arrays.sort(packed, 0, size);
        var kept = 0;
        for (var at = 0; at < size; at++) {
            if (kept == 0 || packed[at] != packed[kept - 1]) {
                packed[kept++] = packed[at];
            }
        }
        return new Pairs(Arrays.copyOf(packed, kept));
    }

    static long pack(int left, int right) {
        return ((long) left << Integer.SIZE) | right;
    }

    public int size() {
        return pairs.length;
    }

    public int left(int pair) {
        return (int) (pairs[pair] >> Integer.SIZE);
    }

    public int right(int pair) {
        return (int) pairs[pair];
    }
}
