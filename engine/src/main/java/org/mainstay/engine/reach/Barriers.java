package org.mainstay.engine.reach;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;

/// All barriers of a place: who cannot go straight goes through the crossings that make the shortest way.
public final class Barriers {

    private static final double NO_WAY = Double.POSITIVE_INFINITY;

    private final List<Barrier> barriers;
    private final List<Spot> crossings;
    private final double[][] between;

    public Barriers(List<Barrier> barriers) {
        this.barriers = List.copyOf(barriers);
        this.crossings = barriers.stream()
                .flatMap(barrier -> barrier.crossings().stream())
                .distinct()
                .toList();
        this.between = shortest();
    }

    /// All pairs whose way is no longer than some metres.
    public Reach within(Positions areas, Positions services, int metres) {
        var straight = Reach.within(areas, services, metres);
        var onward = new HashMap<Integer, double[]>();
        var cost = new double[straight.pairs()];
        for (var area = 0; area < areas.size(); area++) {
            var here = new Spot(areas.x(area), areas.y(area));
            var ways = straight.from(area) < straight.to(area) ? ways(here) : new double[0];
            for (var pair = straight.from(area); pair < straight.to(area); pair++) {
                var service = straight.service(pair);
                var there = new Spot(services.x(service), services.y(service));
                cost[pair] = free(here, there)
                        ? straight.cost(pair)
                        : least(ways, onward.computeIfAbsent(service, number -> direct(there)));
            }
        }
        return straight.costing(cost).where(way -> way <= metres);
    }

    /// The shortest way between two points in metres, infinite where there is none.
    public double metres(Spot from, Spot to) {
        return free(from, to) ? from.metres(to) : least(ways(from), direct(to));
    }

    private boolean free(Spot from, Spot to) {
        return barriers.stream().noneMatch(barrier -> barrier.stops(from, to));
    }

    /// From a point straight to each crossing.
    private double[] direct(Spot from) {
        return crossings.stream()
                .mapToDouble(crossing -> free(from, crossing) ? from.metres(crossing) : NO_WAY)
                .toArray();
    }

    /// From a point to each crossing, through others where that is shorter or the only way.
    private double[] ways(Spot from) {
        var direct = direct(from);
        var ways = new double[direct.length];
        Arrays.setAll(ways, last -> least(direct, between[last]));
        return ways;
    }

    private static double least(double[] first, double[] second) {
        var least = NO_WAY;
        for (var index = 0; index < first.length; index++) {
            least = Math.min(least, first[index] + second[index]);
        }
        return least;
    }

    /// Between any two crossings, by Floyd and Warshall.
    private double[][] shortest() {
        var ways = crossings.stream().map(this::direct).toArray(double[][]::new);
        for (var through = 0; through < ways.length; through++) {
            for (var from = 0; from < ways.length; from++) {
                for (var to = 0; to < ways.length; to++) {
                    ways[from][to] = Math.min(ways[from][to], ways[from][through] + ways[through][to]);
                }
            }
        }
        return ways;
    }
}
