package org.mainstay.engine.portfolio;

import java.util.Arrays;
import java.util.stream.IntStream;

/// How much the worst scenarios count: the mean of all, and the mean of the worst (conditional value at risk, CVaR).
///
/// @param alpha which share of scenarios is not among the worst, in millionths, below the whole
/// @param lambda how much the worst count beside the mean of all, in millionths
public record Risk(long alpha, long lambda) {

    private static final long WHOLE = 1_000_000;

    /// Only the mean counts.
    public static final Risk NEUTRAL = new Risk(0, 0);

    public Risk {
        if (alpha < 0 || alpha >= WHOLE || lambda < 0 || lambda > WHOLE) {
            throw new IllegalArgumentException("Alpha lies from 0 to below 1000000 and lambda from 0 to 1000000, not "
                    + alpha + " and " + lambda + ".");
        }
    }

    /// The mean of the worst losses, each by its weight; the loss on the edge counts in part.
    public double tail(long[] losses, long[] weights) {
        return dot(losses, tailShares(losses, weights));
    }

    /// What the objective makes of the losses of all scenarios.
    double value(long[] losses, long[] weights) {
        return dot(losses, shares(losses, weights));
    }

    /// How much each scenario counts in the objective at these losses. At any other losses these shares give
    /// no more than the objective, since it takes the worst shares there are.
    double[] shares(long[] losses, long[] weights) {
        var tail = lambda == 0 ? new double[losses.length] : tailShares(losses, weights);
        var all = (double) Arrays.stream(weights).sum();
        for (var scenario = 0; scenario < tail.length; scenario++) {
            tail[scenario] = ((WHOLE - lambda) * (weights[scenario] / all) + lambda * tail[scenario]) / WHOLE;
        }
        return tail;
    }

    private double[] tailShares(long[] losses, long[] weights) {
        var room = Arrays.stream(weights).sum() * (double) (WHOLE - alpha) / WHOLE;
        var left = room;
        var shares = new double[losses.length];
        for (var scenario : worstFirst(losses)) {
            var taken = Math.min(left, (double) weights[scenario]);
            shares[scenario] = taken / room;
            left -= taken;
        }
        return shares;
    }

    private static int[] worstFirst(long[] losses) {
        return IntStream.range(0, losses.length)
                .boxed()
                .sorted((one, other) -> Long.compare(losses[other], losses[one]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    static double dot(long[] losses, double[] shares) {
        var sum = 0.0;
        for (var scenario = 0; scenario < losses.length; scenario++) {
            sum += losses[scenario] * shares[scenario];
        }
        return sum;
    }
}
