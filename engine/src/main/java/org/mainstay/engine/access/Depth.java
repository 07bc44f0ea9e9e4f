package org.mainstay.engine.access;

import java.util.OptionalDouble;

/// How many services each area reaches, and who would be left without any if one went.
public final class Depth {

    private final Weights weights;
    private final double[] people;
    private final double[] unique;
    private final double[] catchment;

    private Depth(Weights weights, double[] people) {
        this.weights = weights;
        this.people = people;
        this.unique = new double[weights.services()];
        this.catchment = new double[weights.services()];
        for (var area = 0; area < people.length; area++) {
            for (var pair = weights.from(area); pair < weights.to(area); pair++) {
                catchment[weights.service(pair)] += people[area];
                unique[weights.service(pair)] += at(area) == 1 ? people[area] : 0;
            }
        }
    }

    public static Depth of(Weights weights, double[] people) {
        return new Depth(weights, people.clone());
    }

    /// How many services an area reaches.
    public int at(int area) {
        return weights.to(area) - weights.from(area);
    }

    /// The people who reach exactly so many services, those of areas that were not located aside.
    public double people(int depth) {
        return sum(depth, depth);
    }

    /// The people who reach so many services or more.
    public double peopleAtLeast(int depth) {
        return sum(depth, Integer.MAX_VALUE);
    }

    /// The people of whom nothing is known, since their area was not located.
    public double peopleNotLocated() {
        var sum = 0.0;
        for (var area = 0; area < people.length; area++) {
            sum += weights.reach().located(area) ? 0 : people[area];
        }
        return sum;
    }

    /// The people who reach this service and no other.
    public double unique(int service) {
        return unique[service];
    }

    /// The people who reach this service.
    public double catchment(int service) {
        return catchment[service];
    }

    /// The share of those who reach this service that reach another too; empty where nobody reaches it.
    public OptionalDouble redundancy(int service) {
        return catchment[service] > 0
                ? OptionalDouble.of(1 - unique[service] / catchment[service])
                : OptionalDouble.empty();
    }

    private double sum(int least, int most) {
        var sum = 0.0;
        for (var area = 0; area < people.length; area++) {
            if (at(area) >= least && at(area) <= most && weights.reach().located(area)) {
                sum += people[area];
            }
        }
        return sum;
    }
}
