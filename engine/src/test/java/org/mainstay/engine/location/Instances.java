package org.mainstay.engine.location;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.mainstay.engine.reach.Positions;
import org.mainstay.engine.reach.Reach;
import org.mainstay.engine.synthetic.Size;
import org.mainstay.engine.synthetic.SyntheticPlace;

/// Questions with known answers.
final class Instances {

    private Instances() {}

    /// Areas and sites at random points, with few or many people.
    static Journeys random(long seed, int areas, int sites) {
        var random = new SplittableRandom(seed);
        var people = random.doubles(areas, 0, 100).map(Math::floor).toArray();
        var x = random.ints(areas + sites, 0, 100).toArray();
        var y = random.ints(areas + sites, 0, 100).toArray();
        var cost = new double[areas][sites];
        for (var area = 0; area < areas; area++) {
            for (var site = 0; site < sites; site++) {
                cost[area][site] = Math.hypot(x[area] - x[areas + site], y[area] - y[areas + site]);
            }
        }
        return Journeys.everywhere(people, cost);
    }

    /// All journeys of a made-up place, or of its first areas and services.
    static Journeys everywhere(Size size, int areas, int services) {
        return journeys(new SyntheticPlace(size), areas, services, 60_000);
    }

    /// Who lives within 3 km of which service of a made-up place.
    static CoverageSets within3km(Size size) {
        return journeys(new SyntheticPlace(size), size.areas(), size.services(), 3000)
                .within(3000);
    }

    private static Journeys journeys(SyntheticPlace place, int areas, int services, int metres) {
        var from = Positions.of(Arrays.copyOf(place.areaX(), areas), Arrays.copyOf(place.areaY(), areas));
        var to = Positions.of(Arrays.copyOf(place.serviceX(), services), Arrays.copyOf(place.serviceY(), services));
        return Journeys.of(Arrays.copyOf(place.population(), areas), Reach.within(from, to, metres));
    }

    /// Every choice of so many sites.
    static List<List<Integer>> choices(int sites, int count) {
        var all = new ArrayList<List<Integer>>();
        for (var bits = 0; bits < 1 << sites; bits++) {
            if (Integer.bitCount(bits) == count) {
                var chosen = bits;
                all.add(IntStream.range(0, sites)
                        .filter(site -> (chosen >> site & 1) == 1)
                        .boxed()
                        .toList());
            }
        }
        return all;
    }
}
