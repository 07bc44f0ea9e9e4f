package org.mainstay.engine.linkage;

import java.util.ArrayList;
import java.util.List;

/// What agreement is worth: how often each level is met among true pairs (m) and among chance pairs (u), and how rare
/// true pairs are.
public final class Model {

    /// Fewer bits than this off for related records are not worth a line.
    private static final double LEAST_SAID = 0.01;

    private final List<Field> fields;
    private final double prior;
    private final double related;
    private final boolean[] shared;
    private final double[][] m;
    private final double[][] u;
    private final double[][] bits;

    /// @param prior the share of all pairs that are true: lambda
    /// @param related the share of all pairs that are only related: they agree where related records do
    /// @param m for each field the share of each level among true pairs
    /// @param u the same among all other pairs
    public Model(List<Field> fields, double prior, double related, double[][] m, double[][] u) {
        this.fields = List.copyOf(fields);
        this.prior = prior;
        this.related = related;
        shared = new boolean[m.length];
        this.m = m.clone();
        this.u = u.clone();
        bits = new double[m.length][];
        for (var field = 0; field < m.length; field++) {
            shared[field] = fields.get(field).sharedByRelated();
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

    /// The share of pairs that are related only.
    public double related() {
        return related;
    }

    /// What two records' agreement is worth, without the prior.
    public double evidence(int left, int right) {
        var pattern = new int[bits.length];
        for (var field = 0; field < bits.length; field++) {
            pattern[field] = fields.get(field).compare(left, right);
        }
        return evidence(left, right, pattern);
    }

    /// The same for a pair whose pattern of levels is known; -1 is no evidence.
    double evidence(int left, int right, int[] pattern) {
        var sum = 0.0;
        var common = 0.0;
        for (var field = 0; field < bits.length; field++) {
            var worth = worth(field, left, right, pattern[field]);
            sum += worth;
            common += shared[field] ? worth : 0;
        }
        return sum - discount(common);
    }

    /// The same for two groups of records.
    double evidence(Agreement agreement) {
        var sum = 0.0;
        var common = 0.0;
        for (var field = 0; field < bits.length; field++) {
            sum += agreement.worth(field);
            common += shared[field] ? agreement.worth(field) : 0;
        }
        return sum - discount(common);
    }

    int fields() {
        return bits.length;
    }

    int level(int field, int left, int right) {
        return fields.get(field).compare(left, right);
    }

    double worth(int field, int left, int right, int level) {
        return level < 0 ? 0 : bits[field][level] + fields.get(field).rarity(left, right, level);
    }

    /// What agreement is worth by its levels alone.
    double bits(int[] pattern, boolean sharedOnly) {
        var sum = 0.0;
        for (var field = 0; field < bits.length; field++) {
            if (pattern[field] >= 0 && (shared[field] || !sharedOnly)) {
                sum += bits[field][pattern[field]];
            }
        }
        return sum;
    }

    /// What must be taken off because related pairs share these fields too.
    private double discount(double common) {
        return Bits.of(1 + related * Bits.odds(common));
    }

    /// Why two records are, or are not, taken for one: what each field that says something adds.
    public List<Weight> explain(int left, int right) {
        var weights = new ArrayList<Weight>();
        var common = 0.0;
        for (var field = 0; field < bits.length; field++) {
            var level = fields.get(field).compare(left, right);
            if (level >= 0) {
                var worth = worth(field, left, right, level);
                common += shared[field] ? worth : 0;
                weights.add(new Weight(
                        fields.get(field).name(), fields.get(field).levels().get(level), worth));
            }
        }
        if (discount(common) >= LEAST_SAID) {
            weights.add(new Weight("related", "what related records share too", -discount(common)));
        }
        return List.copyOf(weights);
    }
}
