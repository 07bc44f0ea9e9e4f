package org.mainstay.engine.simulation;

import java.math.BigInteger;

/// Parts of whole numbers, in whole numbers: nothing is lost and nothing is made.
public final class Portion {

    /// Quotients up to here are right to one in floating point.
    private static final long SMALL = 1L << 50;

    /// The product of two numbers of so many bits is never beyond a `long`.
    private static final int INT_BITS = 31;

    /// One guess in so many is the middle.
    private static final int HALVED = 4;

    private Portion() {}

    /// The largest whole number not above `value * part / whole`; exact even where the product is beyond a `long`.
    ///
    /// @param whole above 0
    static long of(long value, long part, long whole) {
        if ((value | part) >>> INT_BITS == 0) {
            return value * part / whole;
        }
        long product = value * part;
        long high = Math.multiplyHigh(value, part);
        if (high == product >> 63) {
            return Math.floorDiv(product, whole);
        }
        var exact = BigInteger.valueOf(value).multiply(BigInteger.valueOf(part));
        var division = exact.divideAndRemainder(BigInteger.valueOf(whole));
        return division[0].longValueExact() - (division[1].signum() < 0 ? 1 : 0);
    }

    /// What falls into one step of a yearly amount. Over the steps of a year the parts add to the whole.
    ///
    /// @param position of the step in its year, from 0
    static long ofYear(long yearly, int position, int stepsPerYear) {
        if (yearly == 0) {
            return 0;
        }
        long each = Math.floorDiv(yearly, stepsPerYear);
        int rest = (int) (yearly - each * stepsPerYear);
        return each + rest * (position + 1) / stepsPerYear - rest * position / stepsPerYear;
    }

    /// Splits a total in proportion to weights, by largest remainder and then by index; the parts add to the total.
    ///
    /// @param sum of the weights, above 0
    /// @param parts receives them
    public static void split(long total, long[] weights, int count, long sum, long[] parts) {
        long[] remainders = new long[count];
        double ratio = (double) total / sum;
        boolean small = total < SMALL && sum < SMALL;
        long left = total;
        for (int i = 0; i < count; i++) {
            long part = small ? (long) (weights[i] * ratio) : of(weights[i], total, sum);
            // Wraps round, and rightly so: the remainder itself is below the sum.
            long rest = weights[i] * total - part * sum;
            if (rest < 0) {
                part--;
                rest += sum;
            } else if (rest >= sum) {
                part++;
                rest -= sum;
            }
            parts[i] = part;
            remainders[i] = rest;
            left -= part;
        }
        if (left > 0) {
            giveLargest(remainders, (int) left, sum, parts);
        }
    }

    /// Gives one more to so many with the largest remainders, and of equals to the first. From which
    /// remainder on is guessed by how many lie above, and halved in between, so that it is found however they
    /// lie.
    private static void giveLargest(long[] remainders, int many, long sum, long[] parts) {
        long low = 0;
        long high = sum;
        int aboveLow = remainders.length;
        int aboveHigh = 0;
        for (int round = 1; aboveLow > many && high - low > 1; round++) {
            double part = round % HALVED == 0 ? 0.5 : (aboveLow - many) / (double) (aboveLow - aboveHigh);
            long edge = Math.clamp(low + (long) ((high - low) * part), low + 1, high - 1);
            int above = 0;
            for (long remainder : remainders) {
                above += remainder >= edge ? 1 : 0;
            }
            if (above >= many) {
                low = edge;
                aboveLow = above;
            } else {
                high = edge;
                aboveHigh = above;
            }
        }
        long edge = aboveLow == many ? low : high;
        int equals = aboveLow == many ? 0 : many - aboveHigh;
        for (int i = 0; i < remainders.length; i++) {
            parts[i] += remainders[i] >= edge ? 1 : 0;
        }
        for (int i = 0; equals > 0; i++) {
            if (remainders[i] == low) {
                parts[i]++;
                equals--;
            }
        }
    }

    /// Each with each.
    static long[] sum(long[] left, long[] right) {
        long[] sum = left.clone();
        for (int i = 0; i < sum.length; i++) {
            sum[i] += right[i];
        }
        return sum;
    }
}
