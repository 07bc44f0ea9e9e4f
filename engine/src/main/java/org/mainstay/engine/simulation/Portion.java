package org.mainstay.engine.simulation;

import java.math.BigInteger;
import java.util.Arrays;

/// Parts of whole numbers, in whole numbers: nothing is lost and nothing is made.
public final class Portion {

    /// Quotients up to here are right to one in floating point.
    private static final long SMALL = 1L << 50;

    /// By the size of their remainders, parts are told apart in so many classes first.
    private static final int CLASSES = 64;

    private Portion() {}

    /// The largest whole number not above `value * part / whole`; exact even where the product is beyond a `long`.
    ///
    /// @param whole above 0
    static long of(long value, long part, long whole) {
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

    /// Gives one more to so many with the largest remainders, and of equals to the first.
    private static void giveLargest(long[] remainders, int many, long sum, long[] parts) {
        double scale = CLASSES / (double) sum;
        var sizes = new int[CLASSES + 1];
        for (long remainder : remainders) {
            sizes[(int) (remainder * scale)]++;
        }
        int last = CLASSES;
        int above = 0;
        while (above + sizes[last] < many) {
            above += sizes[last--];
        }
        var edge = new int[sizes[last]];
        int at = 0;
        for (int i = 0; i < remainders.length; i++) {
            int size = (int) (remainders[i] * scale);
            parts[i] += size > last ? 1 : 0;
            if (size == last) {
                edge[at++] = i;
            }
        }
        giveLargestOf(edge, remainders, many - above, parts);
    }

    /// @param some of the parts, in order
    private static void giveLargestOf(int[] some, long[] remainders, int many, long[] parts) {
        long least = 0;
        if (many < some.length) {
            var values = Arrays.stream(some).mapToLong(i -> remainders[i]).toArray();
            least = ranked(values, values.length - many);
        }
        int left = many;
        for (int i : some) {
            if (remainders[i] > least) {
                parts[i]++;
                left--;
            }
        }
        for (int at = 0; left > 0 && at < some.length; at++) {
            if (remainders[some[at]] == least) {
                parts[some[at]]++;
                left--;
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

    /// The value that would stand at a place if all were sorted; leaves them in another order.
    private static long ranked(long[] values, int place) {
        int low = 0;
        int high = values.length - 1;
        while (low < high) {
            long pivot = values[(low + high) >>> 1];
            int up = low;
            int down = high;
            while (up <= down) {
                while (values[up] < pivot) {
                    up++;
                }
                while (values[down] > pivot) {
                    down--;
                }
                if (up <= down) {
                    long swapped = values[up];
                    values[up++] = values[down];
                    values[down--] = swapped;
                }
            }
            if (place > down && place < up) {
                return values[place];
            }
            low = place >= up ? up : low;
            high = place <= down ? down : high;
        }
        return values[place];
    }
}
