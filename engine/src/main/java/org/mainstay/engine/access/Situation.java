package org.mainstay.engine.access;

/// Who lives where, what services of one type offer, and how near counts: all that the measures start from.
public final class Situation {

    private final Weights all;
    private final Weights counted;
    private final double[] people;
    private final Supply supply;

    /// A situation of services of one type.
    ///
    /// @param people those who live in each area, or those of them who need the service
    public Situation(Weights weights, double[] people, Supply supply) {
        if (people.length != weights.areas() || supply.size() != weights.services()) {
            throw new IllegalArgumentException(
                    "The reach of %s areas and %s services must have people (%s) and capacities (%s) for each."
                            .formatted(weights.areas(), weights.services(), people.length, supply.size()));
        }
        for (var number : people) {
            if (!(number >= 0)) {
                throw new IllegalArgumentException("The people (%s) of an area must be 0 or more.".formatted(number));
            }
        }
        this.all = weights;
        this.counted = weights.only(supply::known);
        this.people = people.clone();
        this.supply = supply;
    }

    private Situation(Weights all, Weights counted, double[] people, Supply supply) {
        this.all = all;
        this.counted = counted;
        this.people = people;
        this.supply = supply;
    }

    public int areas() {
        return people.length;
    }

    public int services() {
        return supply.size();
    }

    public double people(int area) {
        return people[area];
    }

    public Supply supply() {
        return supply;
    }

    /// Where services of unknown capacity count too.
    public Weights weights() {
        return all;
    }

    /// Where only services of known capacity count.
    Weights counted() {
        return counted;
    }

    /// How many services the measures of capacity leave out, since theirs is not known.
    public int leftOut() {
        var number = 0;
        for (var service = 0; service < services(); service++) {
            number += supply.known(service) ? 0 : 1;
        }
        return number;
    }

    /// The same with everything within the limit counting alike.
    public Situation binary() {
        var ones = all.binary();
        return new Situation(ones, ones.only(supply::known), people, supply);
    }

    /// The same with other capacities.
    Situation with(Supply other) {
        return new Situation(all, people, other);
    }

    /// Whether some service that an area reaches has any capacity.
    boolean capacityInReach(int area) {
        for (var pair = counted.from(area); pair < counted.to(area); pair++) {
            if (supply.at(counted.service(pair)) > 0) {
                return true;
            }
        }
        return false;
    }

    /// The people who may come to each service, each counted by how near they are.
    double[] demand() {
        var demand = new double[services()];
        for (var area = 0; area < people.length; area++) {
            var number = people[area];
            var end = counted.to(area);
            for (var pair = counted.from(area); pair < end; pair++) {
                demand[counted.service(pair)] += number * counted.at(pair);
            }
        }
        return demand;
    }

    /// Capacity for each of those who may come, 0 where nobody may.
    double[] ratio(double[] demand) {
        var ratio = new double[demand.length];
        for (var service = 0; service < demand.length; service++) {
            ratio[service] = demand[service] > 0 ? supply.at(service) / demand[service] : 0;
        }
        return ratio;
    }
}
