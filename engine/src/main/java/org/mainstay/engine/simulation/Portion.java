package org.mainstay.engine.simulation;

import java.math.BigInteger;

/// Parts of whole numbers, in whole numbers: nothing is lost and nothing is made.
public final class Portion {

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
        return of(yearly, position + 1, stepsPerYear) - of(yearly, position, stepsPerYear);
    }

    /// Splits a total in proportion to weights, by largest remainder and then by index; the parts add to the total.
    ///
    /// @param sum of the weights, above 0
    /// @param parts receives them
    public static void split(long total, long[] weights, int count, long sum, long[] parts) {
        long[] remainders = new long[count];
        long left = total;
        for (int i = 0; i < count; i++) {
            parts[i] = of(weights[i], total, sum);
            // Wraps round, and rightly so: the remainder itself is below the sum.
            remainders[i] = weights[i] * total - parts[i] * sum;
            left -= parts[i];
        }
        if (left == 0) {
            return;
        }
        long last = ranked(remainders.clone(), count - (int) left);
        for (int i = 0; i < count; i++) {
            if (remainders[i] > last) {
                parts[i]++;
                left--;
            }
        }
        for (int i = 0; left > 0; i++) {
            if (remainders[i] == last) {
                parts[i]++;
                left--;
            }
        }
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
