package org.mainstay.engine.location;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Which sites are near enough to serve which areas, and how many people live there.
public final class CoverageSets {

    private final double[] people;
    private final int sites;
    private final int[] from;
    private final int[] site;

    private CoverageSets(double[] people, int sites, int[] from, int[] site) {
        this.people = people;
        this.sites = sites;
        this.from = from;
        this.site = site;
    }

    /// The sites of all areas, one area after the other.
    ///
    /// @param from where the sites of each area begin, and where those of the last end
    public static CoverageSets of(double[] people, int sites, int[] from, int[] site) {
        return new CoverageSets(people.clone(), sites, from.clone(), site.clone());
    }

    /// The sites of each area, as a list.
    public static CoverageSets of(List<Double> people, int sites, List<List<Integer>> near) {
        var from = new int[near.size() + 1];
        for (var area = 0; area < near.size(); area++) {
            from[area + 1] = from[area] + near.get(area).size();
        }
        var site = near.stream().flatMap(List::stream).mapToInt(Integer::intValue);
        return new CoverageSets(
                people.stream().mapToDouble(Double::doubleValue).toArray(), sites, from, site.toArray());
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

    /// How many sites can serve an area.
    int depth(int area) {
        return from[area + 1] - from[area];
    }

    /// The sites that can serve an area.
    int[] near(int area) {
        return Arrays.copyOfRange(site, from[area], from[area + 1]);
    }

    /// The areas with people that fewer sites than this can serve.
    List<Integer> shallow(int depth) {
        return IntStream.range(0, areas())
                .filter(area -> people[area] > 0 && depth(area) < depth)
                .boxed()
                .toList();
    }

    /// How many people live in the areas that some of these sites serve.
    public double covered(List<Integer> open) {
        var isOpen = new boolean[sites];
        open.forEach(one -> isOpen[one] = true);
        var sum = 0.0;
        for (var area = 0; area < areas(); area++) {
            if (IntStream.range(from[area], from[area + 1]).anyMatch(pair -> isOpen[site[pair]])) {
                sum += people[area];
            }
        }
        return sum;
    }
}
