package org.mainstay.engine.access;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.mainstay.engine.reach.Catchments;

/// Finds the services of one type whose catchments overlap, looking only at those that share an area.
public final class Overlaps {

    private final Weights weights;
    private final double[] people;
    private final Catchments catchments;
    private final double[] size;

    public Overlaps(Weights weights, double[] people) {
        this.weights = weights;
        this.people = people.clone();
        this.catchments = weights.reach().catchments();
        this.size = new double[weights.services()];
        for (var area = 0; area < people.length; area++) {
            for (var pair = weights.from(area); pair < weights.to(area); pair++) {
                size[weights.service(pair)] += people[area] * weights.at(pair);
            }
        }
    }

    /// All pairs of services whose overlap reaches one of two thresholds.
    public List<Overlap> above(double jaccard, double containment) {
        var found = new ArrayList<Overlap>();
        each(overlap -> {
            if (overlap.jaccard() >= jaccard || overlap.containment() >= containment) {
                found.add(overlap);
            }
        });
        return List.copyOf(found);
    }

    /// All pairs of services that share people, in order.
    public void each(Consumer<Overlap> taker) {
        var shared = new double[weights.services()];
        for (var first = 0; first < weights.services(); first++) {
            for (var second : share(first, shared)) {
                taker.accept(overlap(first, second, shared[second]));
                shared[second] = 0;
            }
        }
    }

    /// Adds up what later services share with this one, and says which those are.
    private List<Integer> share(int first, double[] shared) {
        var others = new ArrayList<Integer>();
        for (var place = catchments.from(first); place < catchments.to(first); place++) {
            var area = catchments.area(place);
            var pair = catchments.pair(place);
            for (var other = pair + 1; people[area] > 0 && other < weights.to(area); other++) {
                var second = weights.service(other);
                if (shared[second] == 0) {
                    others.add(second);
                }
                shared[second] += people[area] * Math.min(weights.at(pair), weights.at(other));
            }
        }
        others.sort(Comparator.naturalOrder());
        return others;
    }

    private Overlap overlap(int first, int second, double both) {
        return new Overlap(
                first, second, both / (size[first] + size[second] - both), both / Math.min(size[first], size[second]));
    }
}
