package org.mainstay.engine.linkage;

import java.util.List;

/// Learns from the pairs themselves, without examples, what agreement is worth.
///
/// u is counted on pairs taken evenly from all there are; m and the share of true pairs by expectation and maximisation
/// over the patterns of the candidates. Pairs that no block holds count as not true, so blocks do not bend the shares.
final class Estimator {

    private static final int MOST_ROUNDS = 200;
    private static final double SETTLED = 1e-6;
    /// What a share may be at least: half a pair among those counted.
    private static final double HALF = 0.5;

    private final List<Field> fields;
    private final Space space;
    private final Patterns candidates;
    private final Patterns chance;
    private final double[][] m;
    private final double[][] u;
    private double prior;

    Estimator(List<Field> fields, Space space, Patterns candidates, Patterns chance) {
        this.fields = fields;
        this.space = space;
        this.candidates = candidates;
        this.chance = chance;
        m = new double[fields.size()][];
        u = new double[fields.size()][];
    }

    /// Rounds of estimation until nothing changes any more.
    Model learn() {
        begin();
        var model = new Model(fields, prior, m, u);
        for (var round = 0; round < MOST_ROUNDS; round++) {
            var earlier = prior;
            improve(model);
            model = new Model(fields, prior, m, u);
            if (Math.abs(prior - earlier) <= SETTLED * earlier) {
                break;
            }
        }
        return model;
    }

    /// Levels halve from the closest to the least among true pairs, and one record in two has a partner.
    private void begin() {
        prior = space.records() / 4.0 / space.pairs();
        for (var field = 0; field < m.length; field++) {
            var levels = fields.get(field).levels().size();
            m[field] = new double[levels];
            for (var level = 0; level < levels; level++) {
                m[field][level] = Math.pow(HALF, level + (level == levels - 1 ? 0 : 1));
            }
            u[field] = shares(counts(field, chance, null), new double[levels], 0);
        }
    }

    private void improve(Model model) {
        var expected = new double[candidates.size()];
        var all = 0.0;
        for (var pattern = 0; pattern < expected.length; pattern++) {
            var bits = Bits.ofProbability(model.prior()) + model.evidence(candidates.levels(pattern));
            expected[pattern] = Bits.probability(bits) * candidates.count(pattern);
            all += expected[pattern];
        }
        prior = Math.min(HALF, Math.max(HALF, all) / space.pairs());
        var chances = 0.0;
        for (var pattern = 0; pattern < chance.size(); pattern++) chances += chance.count(pattern);
        for (var field = 0; field < m.length; field++) {
            var matched = counts(field, candidates, expected);
            m[field] = shares(matched, new double[matched.length], 0);
            var met = counts(field, chance, null);
            u[field] = shares(met, m[field], prior * (sum(matched) / all) * (chances / Math.max(1, sum(met))));
        }
    }

    /// How often each level of a field was met.
    private double[] counts(int field, Patterns patterns, double[] expected) {
        var counts = new double[fields.get(field).levels().size()];
        for (var pattern = 0; pattern < patterns.size(); pattern++) {
            var level = patterns.levels(pattern)[field];
            if (level >= 0) {
                counts[level] += expected == null ? patterns.count(pattern) : expected[pattern];
            }
        }
        return counts;
    }

    /// The share of each level, less what is known to be of another kind.
    private static double[] shares(double[] counts, double[] others, double weight) {
        var all = sum(counts) + HALF * counts.length;
        var shares = new double[counts.length];
        for (var level = 0; level < counts.length; level++) {
            shares[level] = Math.max(HALF, counts[level] + HALF - others[level] * weight * all) / all;
        }
        var rest = sum(shares);
        for (var level = 0; level < counts.length; level++) {
            shares[level] /= rest;
        }
        return shares;
    }

    private static double sum(double[] values) {
        var sum = 0.0;
        for (var value : values) {
            sum += value;
        }
        return sum;
    }
}
