package org.mainstay.engine.linkage;

import java.util.Arrays;

/// How often each value of a field occurs, and so how much more than the average it tells when two records share it.
public final class Frequencies {

    private final int[] counts;
    private final double mean;
    private final long all;

    private Frequencies(int[] counts) {
        this.counts = counts;
        all = Math.max(1, Arrays.stream(counts).asLongStream().sum());
        mean = Arrays.stream(counts)
                        .mapToDouble(count -> (double) count * count)
                        .sum()
                / all;
    }

    /// Counts the numbers of values; negative ones stand for no value.
    public static Frequencies of(int[] values, int distinct) {
        var counts = new int[distinct];
        for (var value : values) {
            if (value >= 0) {
                counts[value]++;
            }
        }
        return new Frequencies(counts);
    }

    /// How likely two records, each with a value, share it by chance.
    public double chance() {
        return mean / all;
    }

    /// The bits by which sharing this value tells more (or less) than sharing a value does on average.
    ///
    /// Both sides come from the same counts, so that the copies of one thing in the files cancel out.
    public double rarity(int value) {
        return Bits.of(mean / counts[value]);
    }
}
