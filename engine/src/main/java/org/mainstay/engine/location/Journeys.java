package org.mainstay.engine.location;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.mainstay.engine.reach.Reach;

/// What it costs people to get from their area to each site they can reach: metres, minutes or pounds.
public final class Journeys {

    private final double[] people;
    private final int sites;
    private final int[] from;
    private final int[] site;
    private final double[] cost;

    private Journeys(double[] people, int sites, int[] from, int[] site, double[] cost) {
        this.people = people;
        this.sites = sites;
        this.from = from;
        this.site = site;
        this.cost = cost;
    }

    /// The sites and costs of all areas, one area after the other.
    ///
    /// @param from where the sites of each area begin, and where those of the last end
    public static Journeys of(double[] people, int sites, int[] from, int[] site, double[] cost) {
        return new Journeys(people.clone(), sites, from.clone(), site.clone(), cost.clone());
    }

    /// The way of every area to every service in its reach.
    public static Journeys of(double[] people, Reach reach) {
        var from = IntStream.rangeClosed(0, reach.areas())
                .map(area -> area == reach.areas() ? reach.pairs() : reach.from(area));
        var site = IntStream.range(0, reach.pairs()).map(reach::service);
        var cost = IntStream.range(0, reach.pairs()).mapToDouble(reach::cost);
        return new Journeys(people.clone(), reach.services(), from.toArray(), site.toArray(), cost.toArray());
    }

    /// From every area to every site.
    ///
    /// @param cost one row for each area
    public static Journeys everywhere(double[] people, double[][] cost) {
        var sites = cost.length == 0 ? 0 : cost[0].length;
        var from = IntStream.rangeClosed(0, cost.length).map(area -> area * sites);
        var site = IntStream.range(0, cost.length * sites).map(pair -> pair % sites);
        var flat = Arrays.stream(cost).flatMapToDouble(Arrays::stream);
        return new Journeys(people.clone(), sites, from.toArray(), site.toArray(), flat.toArray());
    }

    public int areas() {
        return people.length;
    }

    public int sites() {
        return sites;
    }

    double people(int area) {
        return people[area];
    }

    /// How many sites an area can reach.
    int depth(int area) {
        return from[area + 1] - from[area];
    }

    /// The sites that an area can reach.
    int[] near(int area) {
        return Arrays.copyOfRange(site, from[area], from[area + 1]);
    }

    /// What each of them costs.
    double[] costs(int area) {
        return Arrays.copyOfRange(cost, from[area], from[area + 1]);
    }

    /// What it costs each area to reach the cheapest of these sites; infinity where it can reach none.
    double[] nearest(List<Integer> open) {
        var isOpen = new boolean[sites];
        open.forEach(one -> isOpen[one] = true);
        var nearest = new double[areas()];
        Arrays.fill(nearest, Double.POSITIVE_INFINITY);
        for (var area = 0; area < nearest.length; area++) {
            for (var pair = from[area]; pair < from[area + 1]; pair++) {
                if (isOpen[site[pair]]) {
                    nearest[area] = Math.min(nearest[area], cost[pair]);
                }
            }
        }
        return nearest;
    }

    /// Every cost that some area with people has, once each, in ascending order.
    double[] steps() {
        return IntStream.range(0, areas())
                .filter(area -> people[area] > 0)
                .mapToObj(this::costs)
                .flatMapToDouble(Arrays::stream)
                .sorted()
                .distinct()
                .toArray();
    }

    /// The areas with people that can reach no site.
    List<Integer> unreached() {
        return IntStream.range(0, areas())
                .filter(area -> people[area] > 0 && from[area] == from[area + 1])
                .boxed()
                .toList();
    }

    /// The sites that each area can reach at no more than some cost.
    public CoverageSets within(double limit) {
        var starts = new int[from.length];
        var near = new int[site.length];
        var size = 0;
        for (var area = 0; area < people.length; area++) {
            for (var pair = from[area]; pair < from[area + 1]; pair++) {
                if (cost[pair] <= limit) {
                    near[size++] = site[pair];
                }
            }
            starts[area + 1] = size;
        }
        return CoverageSets.of(people, sites, starts, Arrays.copyOf(near, size));
    }
}
