package org.mainstay.engine.access;

import java.util.function.IntPredicate;
import org.mainstay.engine.reach.Reach;

/// How much each service in reach of an area counts there: only pairs that count at all.
public final class Weights {

    private final Reach reach;
    private final Levels weight;

    private Weights(Reach reach, Levels weight) {
        this.reach = reach;
        this.weight = weight;
    }

    /// The weights of all pairs that a decay lets count.
    public static Weights of(Reach reach, Decay decay) {
        var weight = Levels.of(reach, decay);
        return weight.all() ? new Weights(reach, weight) : of(reach.where(cost -> decay.weight(cost) > 0), decay);
    }

    public Reach reach() {
        return reach;
    }

    public double at(int pair) {
        return weight.at(pair);
    }

    int areas() {
        return reach.areas();
    }

    int services() {
        return reach.services();
    }

    int from(int area) {
        return reach.from(area);
    }

    int to(int area) {
        return reach.to(area);
    }

    int service(int pair) {
        return reach.service(pair);
    }

    /// The sum of an area's weights.
    double row(int area) {
        var sum = 0.0;
        for (var pair = from(area); pair < to(area); pair++) {
            sum += weight.at(pair);
        }
        return sum;
    }

    /// The same pairs, each counting in full.
    Weights binary() {
        return new Weights(reach, Levels.ones(reach.pairs()));
    }

    /// The weights of some services only.
    public Weights only(IntPredicate wanted) {
        var narrow = reach.only(wanted);
        if (narrow.pairs() == reach.pairs()) {
            return this;
        }
        var kept = weight.room(narrow.pairs());
        var next = 0;
        for (var pair = 0; pair < reach.pairs(); pair++) {
            if (wanted.test(reach.service(pair))) {
                kept.set(next++, weight, pair);
            }
        }
        return new Weights(narrow, kept);
    }
}
