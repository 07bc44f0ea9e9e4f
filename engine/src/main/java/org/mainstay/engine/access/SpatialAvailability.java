package org.mainstay.engine.access;

/// Shares the units of each service out among the areas that reach it, by their people and by how near they are.
public final class SpatialAvailability {

    private SpatialAvailability() {}

    /// The units that fall to each area.
    ///
    /// @param alpha how much more than in proportion many people draw; 1 is in proportion
    public static Scores score(Situation situation, double alpha) {
        var weights = situation.counted();
        var drawn = new double[situation.areas()];
        var demand = new double[situation.services()];
        for (var area = 0; area < drawn.length; area++) {
            drawn[area] = alpha == 1 ? situation.people(area) : Math.pow(situation.people(area), alpha);
            for (var pair = weights.from(area); pair < weights.to(area); pair++) {
                demand[weights.service(pair)] += drawn[area] * weights.at(pair);
            }
        }
        var ratio = situation.ratio(demand);
        var value = new double[drawn.length];
        for (var area = 0; area < value.length; area++) {
            value[area] = drawn[area] * TwoStep.sum(weights, area, ratio);
        }
        return new Scores(Measure.SPATIAL_AVAILABILITY, situation, value, ratio);
    }
}
