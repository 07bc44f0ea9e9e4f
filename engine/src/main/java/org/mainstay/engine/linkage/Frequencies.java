package org.mainstay.engine.linkage;

/// How often each value of a field occurs, and so how much more than the average it tells when two records share it.
public final class Frequencies {

    private final int[] counts;
    private final double mean;
    private final long all;

    /// @param counts how often each value occurs, by the number of the value
    private Frequencies(int[] counts) {
        this.counts = counts;
        var sum = 0L;
        var squares = 0.0;
        for (var count : counts) {
            sum += count;
            squares += (double) count * count;
        }
        all = sum;
        mean = squares / Math.max(1, sum);
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

    /// How many records have this value.
    public int count(int value) {
        return counts[value];
    }

    /// How likely two records, each with a value, share it by chance.
    public double chance() {
        return mean / Math.max(1, all);
    }

    /// The bits by which sharing this value tells more (or less) than sharing a value does on average.
    ///
    /// Both sides come from the same counts, so that the copies of one thing in the files cancel out.
    public double rarity(int value) {
        return Bits.of(mean / counts[value]);
    }
}
