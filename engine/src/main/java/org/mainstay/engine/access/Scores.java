package org.mainstay.engine.access;

import java.util.Optional;

/// What a measure says of each area, in the order the areas were given; a zero has a reason.
public final class Scores {

    private final Measure measure;
    private final Situation situation;
    private final double[] value;
    private final double[] ratio;

    Scores(Measure measure, Situation situation, double[] value, double[] ratio) {
        this.measure = measure;
        this.situation = situation;
        this.value = value;
        this.ratio = ratio;
    }

    public Measure measure() {
        return measure;
    }

    public int areas() {
        return value.length;
    }

    public double at(int area) {
        return value[area];
    }

    /// All scores, area by area.
    public double[] values() {
        return value.clone();
    }

    /// Why an area's score is zero; empty where it is not.
    public Optional<Reason> reason(int area) {
        return Optional.ofNullable(Reason.of(situation, area, value[area]));
    }

    /// Whether an area's score was measured, and so belongs in means.
    public boolean measured(int area) {
        var why = Reason.of(situation, area, value[area]);
        return why == null || why.measured();
    }

    /// What a service offers to each person that may come, as the measure counts them; 0 where nobody may.
    public double ratio(int service) {
        return ratio[service];
    }

    /// The capacity that nobody can use, since no one lives in reach of it.
    public double unreachedCapacity() {
        var sum = 0.0;
        for (var service = 0; service < ratio.length; service++) {
            sum += ratio[service] > 0 ? 0 : situation.supply().at(service);
        }
        return sum;
    }

    /// How many services were left out because their capacity is not known.
    public int leftOut() {
        return situation.leftOut();
    }

    /// The scores times the people who have them.
    public double allocated() {
        var sum = 0.0;
        for (var area = 0; area < value.length; area++) {
            sum += situation.people(area) * value[area];
        }
        return sum;
    }

    /// The score of the average person, among areas where it was measured; 0 where nobody lives.
    public double mean() {
        var people = 0.0;
        for (var area = 0; area < value.length; area++) {
            people += measured(area) ? situation.people(area) : 0;
        }
        return people > 0 ? allocated() / people : 0;
    }
}
