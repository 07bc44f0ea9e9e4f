package org.mainstay.engine.access;

/// First what each service offers to those who may come, then what each area gets of all its services.
final class TwoStep {

    private TwoStep() {}

    /// @param power 1, or 2 where distance counts once more for what people get
    static Scores score(Measure measure, Situation situation, int power) {
        var weights = situation.counted();
        var ratio = situation.ratio(situation.demand());
        var value = new double[situation.areas()];
        for (var area = 0; area < value.length; area++) {
            value[area] = power == 1 ? sum(weights, area, ratio) : squares(weights, area, ratio);
        }
        return new Scores(measure, situation, value, ratio);
    }

    /// What one area gets.
    static double sum(Weights weights, int area, double[] ratio) {
        var sum = 0.0;
        var end = weights.to(area);
        for (var pair = weights.from(area); pair < end; pair++) {
            sum += ratio[weights.service(pair)] * weights.at(pair);
        }
        return sum;
    }

    private static double squares(Weights weights, int area, double[] ratio) {
        var sum = 0.0;
        for (var pair = weights.from(area); pair < weights.to(area); pair++) {
            var weight = weights.at(pair);
            sum += ratio[weights.service(pair)] * weight * weight;
        }
        return sum;
    }
}
