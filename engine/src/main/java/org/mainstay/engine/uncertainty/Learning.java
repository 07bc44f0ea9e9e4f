package org.mainstay.engine.uncertainty;

import java.util.Arrays;
import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// What it would be worth to know a number before choosing between options: how much better the best choice
/// gets on average (the expected value of partial perfect information).
///
/// The draws are put in the order of the number and cut into bins of equal size; in each bin the option that
/// is best there is chosen. Cutting by chance seems to teach something too, so that much is taken off.
public final class Learning {

    private static final int BINS = 20;
    private static final int CHANCES = 20;
    private static final long SEED = 360;

    private final double[][] benefits;
    private final int draws;
    private final double unknowing;
    private final double chance;

    private Learning(double[][] benefits) {
        this.benefits = benefits;
        draws = benefits[0].length;
        unknowing = Arrays.stream(benefits)
                .mapToDouble(option -> mean(option, 0, draws))
                .max()
                .orElseThrow();
        chance = chance();
    }

    /// Between options.
    ///
    /// @param benefits by option and draw
    public static Learning between(double[][] benefits) {
        return new Learning(benefits);
    }

    /// Which class something has: the benefit of naming a class is being right.
    public static Learning ofClass(byte[] classes, int kinds) {
        var right = new double[kinds][classes.length];
        for (var draw = 0; draw < classes.length; draw++) {
            right[classes[draw]][draw] = 1;
        }
        return new Learning(right);
    }

    /// The draws in the order of a number; of equals the earlier draw comes first.
    public static int[] order(double[] values) {
        return IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingDouble(draw -> values[draw]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /// What knowing the number is worth by which the draws are in order; never below 0.
    public double of(int[] order) {
        return Math.max(0, binned(order) - unknowing - chance);
    }

    /// What knowing everything is worth.
    public double ofAll() {
        var best = new double[draws];
        Arrays.setAll(best, draw -> {
            var most = Double.NEGATIVE_INFINITY;
            for (var option : benefits) {
                most = Math.max(most, option[draw]);
            }
            return most;
        });
        return mean(best, 0, draws) - unknowing;
    }

    private double binned(int[] order) {
        var sum = 0.0;
        for (var bin = 0; bin < BINS; bin++) {
            var from = draws * bin / BINS;
            var to = draws * (bin + 1) / BINS;
            var best = Double.NEGATIVE_INFINITY;
            for (var option : benefits) {
                var total = 0.0;
                for (var at = from; at < to; at++) {
                    total += option[order[at]];
                }
                best = Math.max(best, total);
            }
            sum += best;
        }
        return sum / draws;
    }

    private double chance() {
        var random = new SplittableRandom(SEED);
        var order = IntStream.range(0, draws).toArray();
        var sum = 0.0;
        for (var one = 0; one < CHANCES; one++) {
            for (var next = draws - 1; next > 0; next--) {
                var other = random.nextInt(next + 1);
                var kept = order[next];
                order[next] = order[other];
                order[other] = kept;
            }
            sum += binned(order) - unknowing;
        }
        return sum / CHANCES;
    }

    private static double mean(double[] values, int from, int to) {
        var sum = 0.0;
        for (var at = from; at < to; at++) {
            sum += values[at];
        }
        return sum / (to - from);
    }
}
