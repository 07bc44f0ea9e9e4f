package org.mainstay.engine.inequality;

import java.util.Arrays;

/// What each group of people has, and how many they are. All sums are of doubles, so that none overflows.
public final class Distribution {

    private final double[] people;
    private final double[] value;
    private final double everyone;
    private final double mean;

    private Distribution(double[] people, double[] value) {
        this.people = people;
        this.value = value;
        this.everyone = Arrays.stream(people).sum();
        var sum = 0.0;
        for (var group = 0; group < people.length; group++) {
            sum += people[group] * value[group];
        }
        this.mean = everyone > 0 ? sum / everyone : 0;
    }

    /// A distribution.
    ///
    /// @param people of each group, 0 or more
    /// @param value what each of them has, 0 or more; leave out what was never measured
    public static Distribution of(double[] people, double[] value) {
        if (people.length != value.length) {
            throw new IllegalArgumentException(
                    "The groups (%s) must be as many as their values (%s).".formatted(people.length, value.length));
        }
        for (var group = 0; group < people.length; group++) {
            if (!(people[group] >= 0) || !(value[group] >= 0)) {
                throw new IllegalArgumentException("The people (%s) and the value (%s) of group %s must be 0 or more."
                        .formatted(people[group], value[group], group));
            }
        }
        return new Distribution(people.clone(), value.clone());
    }

    /// What the average person has.
    public double mean() {
        return mean;
    }

    /// 0 where everyone has the same, near 1 where one has all.
    public double gini() {
        if (mean == 0) {
            return 0;
        }
        var lorenz = 0.0;
        var area = 0.0;
        for (var group : ascending(value)) {
            var before = lorenz;
            lorenz += share(group) * value[group] / mean;
            area += share(group) * (before + lorenz);
        }
        return 1 - area;
    }

    /// Theil's T: 0 where everyone has the same. Who has nothing adds nothing, and stays in the mean.
    public double theil() {
        var sum = 0.0;
        for (var group = 0; group < people.length && mean > 0; group++) {
            sum += share(group) * part(value[group] / mean);
        }
        return sum;
    }

    /// Theil's T split into what lies between larger groups and what lies within them.
    ///
    /// @param larger which larger group each belongs to, from 0
    public Theil theil(int[] larger) {
        var groups = Arrays.stream(larger).max().orElse(-1) + 1;
        var number = new double[groups];
        var sum = new double[groups];
        for (var group = 0; group < people.length; group++) {
            number[larger[group]] += people[group];
            sum[larger[group]] += people[group] * value[group];
        }
        var between = 0.0;
        var within = 0.0;
        for (var group = 0; group < groups; group++) {
            if (number[group] > 0) {
                between += number[group] / everyone * part(sum[group] / number[group] / mean);
            }
        }
        for (var group = 0; group < people.length; group++) {
            var own = sum[larger[group]];
            if (people[group] > 0 && own > 0) {
                var average = own / number[larger[group]];
                within += share(group) * average / mean * part(value[group] / average);
            }
        }
        return new Theil(between, within);
    }

    /// Ranked by something else, such as deprivation.
    ///
    /// @param rank what to order the groups by, ascending; groups of the same rank are one
    public Ranking by(double[] rank) {
        return Ranking.of(people, value, rank);
    }

    /// How many fall below a line, and how far: Foster, Greer and Thorbecke.
    ///
    /// @param line what one must have not to be poor, above 0
    /// @param power 0 for the share below, 1 for how far below on average, 2 where far counts more
    public double poverty(double line, int power) {
        var sum = 0.0;
        for (var group = 0; group < people.length; group++) {
            if (value[group] < line) {
                sum += share(group) * Math.pow((line - value[group]) / line, power);
            }
        }
        return sum;
    }

    private double share(int group) {
        return everyone > 0 ? people[group] / everyone : 0;
    }

    private static double part(double relative) {
        return relative > 0 ? relative * Math.log(relative) : 0;
    }

    /// The groups by what they have, those alike in their own order. Each is put where its value first stands
    /// among all values in order, which takes far less than to sort the groups themselves.
    static int[] ascending(double[] key) {
        var sorted = key.clone();
        Arrays.sort(sorted);
        var alike = new int[key.length];
        var order = new int[key.length];
        for (var group = 0; group < key.length; group++) {
            var first = first(sorted, key[group]);
            order[first + alike[first]] = group;
            alike[first]++;
        }
        return order;
    }

    private static int first(double[] sorted, double value) {
        var from = 0;
        var to = sorted.length;
        while (from < to) {
            var middle = (from + to) >>> 1;
            if (Double.compare(sorted[middle], value) < 0) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
