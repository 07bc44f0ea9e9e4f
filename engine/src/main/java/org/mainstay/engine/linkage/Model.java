package org.mainstay.engine.linkage;

import java.util.ArrayList;
import java.util.List;

/// What agreement is worth: how often each level is met among true pairs (m) and among chance pairs (u), and how rare
/// true pairs are.
public final class Model {

    private final List<Field> fields;
    private final double prior;
    private final double[][] m;
    private final double[][] u;
    private final double[][] bits;

    /// @param prior the share of all pairs that are true: lambda
    /// @param m for each field the share of each level among true pairs
    /// @param u the same among all other pairs
    public Model(List<Field> fields, double prior, double[][] m, double[][] u) {
        this.fields = List.copyOf(fields);
        this.prior = prior;
        this.m = m;
        this.u = u;
        bits = new double[m.length][];
        for (var field = 0; field < m.length; field++) {
            bits[field] = new double[m[field].length];
            for (var level = 0; level < bits[field].length; level++) {
                bits[field][level] = Bits.of(m[field][level] / u[field][level]);
            }
        }
    }

    public double prior() {
        return prior;
    }

    /// The share of a level among true pairs.
    public double m(int field, int level) {
        return m[field][level];
    }

    /// The share of a level among all other pairs.
    public double u(int field, int level) {
        return u[field][level];
    }

    /// What two records' agreement is worth, without the prior.
    public double evidence(int left, int right) {
        var sum = 0.0;
        for (var field = 0; field < bits.length; field++) {
            var level = fields.get(field).compare(left, right);
            if (level >= 0) {
                sum += bits[field][level] + fields.get(field).rarity(left, right, level);
            }
        }
        return sum;
    }

    /// The same for a pattern of levels; -1 is no evidence.
    double evidence(int[] pattern) {
        var sum = 0.0;
        for (var field = 0; field < bits.length; field++) {
            if (pattern[field] >= 0) {
                sum += bits[field][pattern[field]];
            }
        }
        return sum;
    }

    /// The same for a pair whose pattern is known.
    double evidence(int left, int right, int[] pattern) {
        var sum = evidence(pattern);
        for (var field = 0; field < bits.length; field++) {
            if (pattern[field] >= 0) {
                sum += fields.get(field).rarity(left, right, pattern[field]);
            }
        }
        return sum;
    }

    /// Why two records are, or are not, taken for one: what each field that says something adds.
    public List<Weight> explain(int left, int right) {
        var weights = new ArrayList<Weight>();
        for (var field = 0; field < bits.length; field++) {
            var level = fields.get(field).compare(left, right);
            if (level >= 0) {
                weights.add(new Weight(
                        fields.get(field).name(),
                        fields.get(field).levels().get(level),
                        bits[field][level] + fields.get(field).rarity(left, right, level)));
            }
        }
        return List.copyOf(weights);
    }
}
