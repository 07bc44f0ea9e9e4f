package org.mainstay.engine.inequality;

import java.util.OptionalDouble;

/// A distribution in the order of something else: who is ranked first is given first.
///
/// Groups of one rank are merged before anything is computed, so that the order of rows changes no bit that matters.
public final class Ranking {

    private static final double LEAST_FAVOURED = 0.4;
    private static final double MOST_FAVOURED = 0.1;

    private final double[] share;
    private final double[] value;
    private final double mean;

    private Ranking(double[] share, double[] value) {
        this.share = share;
        this.value = value;
        var sum = 0.0;
        for (var group = 0; group < share.length; group++) {
            sum += share[group] * value[group];
        }
        this.mean = sum;
    }

    static Ranking of(double[] people, double[] value, double[] rank) {
        var order = Distribution.ascending(rank);
        var number = new double[order.length];
        var sum = new double[order.length];
        var last = -1;
        var everyone = 0.0;
        for (var place = 0; place < order.length; place++) {
            var group = order[place];
            if (place == 0 || rank[group] != rank[order[place - 1]]) {
                last++;
            }
            number[last] += people[group];
            sum[last] += people[group] * value[group];
            everyone += people[group];
        }
        var share = new double[last + 1];
        var average = new double[last + 1];
        for (var group = 0; group <= last; group++) {
            share[group] = everyone > 0 ? number[group] / everyone : 0;
            average[group] = number[group] > 0 ? sum[group] / number[group] : 0;
        }
        return new Ranking(share, average);
    }

    /// The concentration index: below 0 where those ranked first have more, above 0 where those ranked
    /// last have more.
    public double concentration() {
        if (mean == 0) {
            return 0;
        }
        var before = 0.0;
        var sum = 0.0;
        for (var group = 0; group < share.length; group++) {
            sum += share[group] * (value[group] - mean) * (before + share[group] / 2 - 0.5);
            before += share[group];
        }
        return 2 / mean * sum;
    }

    /// Erreygers' index, for values between bounds. Bounds that were observed move between scenarios:
    /// then do not compare.
    public double erreygers(double least, double most) {
        return most > least ? 4 * mean / (most - least) * concentration() : 0;
    }

    /// Wagstaff's index, for values that are shares.
    public double wagstaff() {
        return mean < 1 ? concentration() / (1 - mean) : 0;
    }

    /// What the tenth ranked last has on average over what the four tenths ranked first have; the group
    /// at a border is split. Empty where those have nothing.
    public OptionalDouble palma() {
        var first = averageFrom(0, LEAST_FAVOURED);
        return first > 0 ? OptionalDouble.of(averageFrom(1 - MOST_FAVOURED, 1) / first) : OptionalDouble.empty();
    }

    private double averageFrom(double from, double to) {
        var before = 0.0;
        var sum = 0.0;
        var number = 0.0;
        for (var group = 0; group < share.length; group++) {
            var after = before + share[group];
            var inside = Math.max(0, Math.min(after, to) - Math.max(before, from));
            number += inside;
            sum += inside * value[group];
            before = after;
        }
        return number > 0 ? sum / number : 0;
    }
}
