package org.mainstay.engine.access;

/// First what share of an area goes to each service, then as in two steps with both share and weight.
final class ThreeStep {

    private ThreeStep() {}

    static Scores score(Situation situation) {
        var weights = situation.counted();
        var demand = new double[situation.services()];
        for (var area = 0; area < situation.areas(); area++) {
            var row = weights.row(area);
            for (var pair = weights.from(area); pair < weights.to(area); pair++) {
                var weight = weights.at(pair);
                demand[weights.service(pair)] += weight / row * situation.people(area) * weight;
            }
        }
        var ratio = situation.ratio(demand);
        var value = new double[situation.areas()];
        for (var area = 0; area < value.length; area++) {
            var row = weights.row(area);
            for (var pair = weights.from(area); pair < weights.to(area); pair++) {
                var weight = weights.at(pair);
                value[area] += weight / row * ratio[weights.service(pair)] * weight;
            }
        }
        return new Scores(Measure.THREE_SFCA, situation, value, ratio);
    }
}
