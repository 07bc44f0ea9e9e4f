package org.mainstay.engine.access;

import java.util.Arrays;
import java.util.Comparator;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.mainstay.engine.reach.Reach;

/// How far it is from each area to its n-th nearest service.
///
/// Adding a service brings no area further away, yet the mean can rise when an area comes into reach: the
/// people counted are given beside it.
public final class Nearness {

    private static final double NONE = Double.POSITIVE_INFINITY;

    private final double[] cost;
    private final double[] people;
    private final double everyone;

    private Nearness(double[] cost, double[] people, double everyone) {
        this.cost = cost;
        this.people = people;
        this.everyone = everyone;
    }

    /// How far the n-th nearest is.
    ///
    /// @param rank 1 for the nearest
    public static Nearness of(Reach reach, double[] people, int rank) {
        var cost = new double[reach.areas()];
        var everyone = 0.0;
        for (var area = 0; area < cost.length; area++) {
            cost[area] = ranked(reach, area, rank);
            everyone += reach.located(area) ? people[area] : 0;
        }
        return new Nearness(cost, people.clone(), everyone);
    }

    /// What it costs an area, empty where it reaches fewer services.
    public OptionalDouble at(int area) {
        return cost[area] < NONE ? OptionalDouble.of(cost[area]) : OptionalDouble.empty();
    }

    /// The people who reach that many services.
    public double peopleInReach() {
        var sum = 0.0;
        for (var area = 0; area < cost.length; area++) {
            sum += cost[area] < NONE ? people[area] : 0;
        }
        return sum;
    }

    /// What it costs the average person of those who reach that many; empty where nobody does.
    public OptionalDouble mean() {
        var sum = 0.0;
        for (var area = 0; area < cost.length; area++) {
            sum += cost[area] < NONE ? people[area] * cost[area] : 0;
        }
        var reached = peopleInReach();
        return reached > 0 ? OptionalDouble.of(sum / reached) : OptionalDouble.empty();
    }

    /// The least cost that a share of those who reach that many do not exceed; empty where nobody does.
    public OptionalDouble percentile(double share) {
        var order = IntStream.range(0, cost.length)
                .filter(area -> cost[area] < NONE && people[area] > 0)
                .boxed()
                .sorted(Comparator.comparingDouble(area -> cost[area]))
                .toList();
        var wanted = share * peopleInReach();
        var sum = 0.0;
        for (var area : order) {
            sum += people[area];
            if (sum >= wanted) {
                return OptionalDouble.of(cost[area]);
            }
        }
        return OptionalDouble.empty();
    }

    /// The share of all located people for whom it costs more, those who reach too few among them.
    public double shareBeyond(double threshold) {
        var near = 0.0;
        for (var area = 0; area < cost.length; area++) {
            near += cost[area] <= threshold ? people[area] : 0;
        }
        return everyone > 0 ? 1 - near / everyone : 0;
    }

    private static double ranked(Reach reach, int area, int rank) {
        if (reach.to(area) - reach.from(area) < rank) {
            return NONE;
        }
        if (rank == 1) {
            var least = NONE;
            for (var pair = reach.from(area); pair < reach.to(area); pair++) {
                least = Math.min(least, reach.cost(pair));
            }
            return least;
        }
        var row = IntStream.range(reach.from(area), reach.to(area))
                .mapToDouble(reach::cost)
                .toArray();
        Arrays.sort(row);
        return row[rank - 1];
    }
}
