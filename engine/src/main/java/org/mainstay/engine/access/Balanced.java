package org.mainstay.engine.access;

/// Shares the people of each area out among its services, and each service out among its areas, so that nobody is
/// counted twice on either side.
final class Balanced {

    private Balanced() {}

    static Scores score(Situation situation) {
        var weights = situation.counted();
        var demand = new double[situation.services()];
        var column = new double[situation.services()];
        for (var area = 0; area < situation.areas(); area++) {
            var row = weights.row(area);
            for (var pair = weights.from(area); pair < weights.to(area); pair++) {
                var service = weights.service(pair);
                demand[service] += situation.people(area) * (weights.at(pair) / row);
                column[service] += weights.at(pair);
            }
        }
        var ratio = situation.ratio(demand);
        var value = new double[situation.areas()];
        for (var area = 0; area < value.length; area++) {
            for (var pair = weights.from(area); pair < weights.to(area); pair++) {
                var service = weights.service(pair);
                value[area] += ratio[service] * (weights.at(pair) / column[service]);
            }
        }
        return new Scores(Measure.BFCA, situation, value, ratio);
    }
}
