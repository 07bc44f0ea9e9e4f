package org.mainstay.engine.access;

import org.mainstay.engine.reach.Reach;

/// A weight for each pair. Steps have few different weights, so that a byte for each pair tells which; others take
/// eight.
final class Levels {

    private final double[] weight;
    private final byte[] level;
    private final double[] table;

    private Levels(double[] weight, byte[] level, double[] table) {
        this.weight = weight;
        this.level = level;
        this.table = table;
    }

    static Levels of(Reach reach, Decay decay) {
        return decay instanceof Steps steps ? ofSteps(reach, steps) : plain(reach, decay);
    }

    /// All count in full.
    static Levels ones(int pairs) {
        return new Levels(new double[0], new byte[pairs], new double[] {1});
    }

    double at(int pair) {
        return table.length > 0 ? table[level[pair]] : weight[pair];
    }

    /// Whether every pair counts.
    boolean all() {
        for (var each : weight) {
            if (each == 0) {
                return false;
            }
        }
        for (var each : level) {
            if (table[each] == 0) {
                return false;
            }
        }
        return true;
    }

    /// Room for so many weights of the same kind.
    Levels room(int pairs) {
        return table.length > 0
                ? new Levels(weight, new byte[pairs], table)
                : new Levels(new double[pairs], level, table);
    }

    /// Takes the weight of one pair of another.
    void set(int pair, Levels other, int from) {
        if (table.length > 0) {
            level[pair] = other.level[from];
        } else {
            weight[pair] = other.weight[from];
        }
    }

    private static Levels ofSteps(Reach reach, Steps steps) {
        var level = reach.ranks(steps.bounds());
        return new Levels(new double[0], level, steps.weights());
    }

    private static Levels plain(Reach reach, Decay decay) {
        var weight = new double[reach.pairs()];
        for (var pair = 0; pair < weight.length; pair++) {
            weight[pair] = decay.weight(reach.cost(pair));
        }
        return new Levels(weight, new byte[0], new double[0]);
    }
}
