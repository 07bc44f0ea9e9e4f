package org.mainstay.engine.access;

import org.mainstay.engine.reach.Catchments;

/// How many people come to each unit of a service when everyone spreads over all they reach, by capacity and by
/// distance: Wang's inverted two-step floating catchment area.
public final class Crowding {

    private final Situation situation;
    private final Weights weights;
    private final Catchments catchments;
    private final double[] offered;
    private final int[] choices;
    private final double[] crowding;

    private Crowding(Situation situation) {
        this.situation = situation;
        this.weights = situation.counted();
        this.catchments = weights.reach().catchments();
        this.offered = new double[situation.areas()];
        this.choices = new int[situation.areas()];
        this.crowding = new double[situation.services()];
        for (var area = 0; area < offered.length; area++) {
            offer(area);
            for (var pair = weights.from(area); choices[area] > 0 && pair < weights.to(area); pair++) {
                crowding[weights.service(pair)] += situation.people(area) * weights.at(pair) / offered[area];
            }
        }
    }

    public static Crowding of(Situation situation) {
        return new Crowding(situation);
    }

    /// People for each unit of a service.
    public double at(int service) {
        return crowding[service];
    }

    /// The people who have any capacity in reach.
    public double served() {
        var sum = 0.0;
        for (var area = 0; area < choices.length; area++) {
            sum += choices[area] > 0 ? situation.people(area) : 0;
        }
        return sum;
    }

    /// The crowding of two services as if they were one; 0 where neither has any capacity.
    public double joint(int first, int second) {
        var supply = situation.supply();
        var units = supply.at(first) + supply.at(second);
        return units > 0 ? (supply.at(first) * crowding[first] + supply.at(second) * crowding[second]) / units : 0;
    }

    /// What the others would be like if a service closed: those who came to it spread over what else they reach.
    public Squeeze closing(int service) {
        var change = new double[crowding.length];
        var stranded = 0.0;
        for (var place = catchments.from(service); place < catchments.to(service); place++) {
            var area = catchments.area(place);
            if (choices[area] > 0) {
                var left = without(area, service);
                stranded += left > 0 ? 0 : situation.people(area);
                spread(area, left, change);
            }
        }
        return new Squeeze(service, crowding, change, stranded);
    }

    /// Counts what an area reaches: how much, and of how many services that have any.
    private void offer(int area) {
        for (var pair = weights.from(area); pair < weights.to(area); pair++) {
            var units = situation.supply().at(weights.service(pair));
            offered[area] += units * weights.at(pair);
            choices[area] += units > 0 ? 1 : 0;
        }
    }

    /// What an area reaches without one service, added up anew: a difference could leave a little of nothing.
    private double without(int area, int closed) {
        var sum = 0.0;
        for (var pair = weights.from(area); pair < weights.to(area); pair++) {
            var service = weights.service(pair);
            sum += service == closed ? 0 : situation.supply().at(service) * weights.at(pair);
        }
        return sum;
    }

    /// An area with nothing left comes to nobody any more.
    private void spread(int area, double left, double[] change) {
        var more = (left > 0 ? 1 / left : 0) - 1 / offered[area];
        for (var pair = weights.from(area); pair < weights.to(area); pair++) {
            change[weights.service(pair)] += situation.people(area) * weights.at(pair) * more;
        }
    }
}
