package org.mainstay.engine.appraisal;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.LongStream;
import org.mainstay.engine.simulation.Behaviour;
import org.mainstay.engine.simulation.Portion;

/// Arithmetic in whole millionths, rounded at stated places only.
final class Micro {

    static final long ONE = Behaviour.ALL;

    private Micro() {}

    /// A share, rate or number of people as whole millionths.
    static long of(BigDecimal number) {
        return number.movePointRight(6).setScale(0, RoundingMode.HALF_EVEN).longValueExact();
    }

    /// Pounds as whole pence.
    static long pence(BigDecimal pounds) {
        return pounds.movePointRight(2).setScale(0, RoundingMode.HALF_EVEN).longValueExact();
    }

    /// `value * millionths`, rounded half-even.
    static long scaled(long value, long millionths) {
        var product = value * millionths;
        if (Math.multiplyHigh(value, millionths) == product >> 63) {
            var down = Math.floorDiv(product, ONE);
            var twice = 2 * (product - down * ONE);
            return twice > ONE || (twice == ONE && (down & 1) == 1) ? down + 1 : down;
        }
        return BigDecimal.valueOf(value)
                .multiply(BigDecimal.valueOf(millionths))
                .divide(BigDecimal.valueOf(ONE), 0, RoundingMode.HALF_EVEN)
                .longValueExact();
    }

    /// `amount * part / whole`, rounded down, without overflow.
    static long portion(long amount, long part, long whole) {
        if (Math.multiplyHigh(amount, part) == (amount * part) >> 63) {
            return amount * part / whole;
        }
        return BigInteger.valueOf(amount)
                .multiply(BigInteger.valueOf(part))
                .divide(BigInteger.valueOf(whole))
                .longValueExact();
    }

    /// Whole people from millionths, half away from zero; the one place where people are rounded.
    static long people(long millionths) {
        return BigDecimal.valueOf(millionths)
                .divide(BigDecimal.valueOf(ONE), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    /// Splits an amount by weights so that the parts add up to it: the largest remainders take what rounding
    /// leaves.
    /// Weights that are all nothing count alike; without any weight there is no part.
    static List<Long> split(long amount, List<Long> weights) {
        if (weights.isEmpty()) {
            return List.of();
        }
        var whole = weights.stream().mapToLong(Long::longValue).sum();
        if (whole == 0) {
            return split(amount, weights.stream().map(weight -> 1L).toList());
        }
        var parts = new long[weights.size()];
        Portion.split(amount, weights.stream().mapToLong(Long::longValue).toArray(), parts.length, whole, parts);
        return LongStream.of(parts).boxed().toList();
    }
}
