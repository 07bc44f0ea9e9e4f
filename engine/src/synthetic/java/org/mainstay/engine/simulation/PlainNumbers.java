package org.mainstay.engine.simulation;

import java.math.BigInteger;
import java.util.List;

/// Parts of whole numbers as one does them on paper.
final class PlainNumbers {

    private PlainNumbers() {}

    static BigInteger times(long left, long right) {
        return BigInteger.valueOf(left).multiply(BigInteger.valueOf(right));
    }

    /// `value * part / whole`, rounded down, also below 0.
    static long part(long value, long part, long whole) {
        var both = times(value, part).divideAndRemainder(BigInteger.valueOf(whole));
        return both[0].longValueExact() - (both[1].signum() < 0 ? 1 : 0);
    }

    static long roundedUp(List<BigInteger> values, long whole) {
        var sum = values.stream().reduce(BigInteger.ZERO, BigInteger::add);
        return sum.add(BigInteger.valueOf(whole - 1))
                .divide(BigInteger.valueOf(whole))
                .longValueExact();
    }

    /// What falls into one step of a year: so much by the end of the step, less what was by its start.
    static long inStep(long yearly, int step, Calendar calendar) {
        int position = step % calendar.stepsPerYear();
        return part(yearly, position + 1, calendar.stepsPerYear()) - part(yearly, position, calendar.stepsPerYear());
    }

    /// Whole parts in proportion; what rounding left over goes one by one to the largest remainder, the first of
    /// equals.
    static long[] shareOut(long total, long[] weights) {
        long sum = 0;
        for (long weight : weights) {
            sum += weight;
        }
        long[] parts = new long[weights.length];
        var remainders = new BigInteger[weights.length];
        long left = total;
        for (int i = 0; i < weights.length; i++) {
            var both = times(total, weights[i]).divideAndRemainder(BigInteger.valueOf(sum));
            parts[i] = both[0].longValueExact();
            remainders[i] = both[1];
            left -= parts[i];
        }
        for (; left > 0; left--) {
            int largest = 0;
            for (int i = 1; i < weights.length; i++) {
                if (remainders[i].compareTo(remainders[largest]) > 0) {
                    largest = i;
                }
            }
            parts[largest]++;
            remainders[largest] = BigInteger.valueOf(-1);
        }
        return parts;
    }
}
