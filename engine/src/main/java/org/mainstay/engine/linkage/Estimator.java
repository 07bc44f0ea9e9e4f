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
    private final double chances;
    private double prior;
    private double related;

    Estimator(List<Field> fields, Space space, Patterns candidates, Patterns chance) {
        this.fields = fields;
        this.space = space;
        this.candidates = candidates;
        this.chance = chance;
        m = new double[fields.size()][];
        u = new double[fields.size()][];
        var all = 0L;
        for (var pattern = 0; pattern < chance.size(); pattern++) {
            all += chance.count(pattern);
        }
        chances = all;
    }

    /// Rounds of estimation until nothing changes any more.
    Model learn() {
        begin();
        var model = new Model(fields, prior, related, m, u);
        for (var round = 0; round < MOST_ROUNDS; round++) {
            var earlier = prior;
            improve(model);
            model = new Model(fields, prior, related, m, u);
            if (Math.abs(prior - earlier) <= SETTLED * earlier) {
                break;
            }
        }
        return model;
    }

    /// Levels halve from the closest to the least among true pairs, and one record in two has a partner.
    private void begin() {
        prior = space.records() / 4.0 / space.pairs();
        related = Double.parseDouble(System.getProperty("rel","1"))*prior;
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
        var same = new double[candidates.size()];
        var either = new double[candidates.size()];
        for (var pattern = 0; pattern < same.length; pattern++) {
            var levels = candidates.levels(pattern);
            var one = model.prior() * Bits.odds(model.bits(levels, false));
            var kin = model.related() * Bits.odds(model.bits(levels, true));
            var rest = 1 - model.prior() - model.related();
            same[pattern] = candidates.count(pattern) * one / (one + kin + rest);
            either[pattern] = candidates.count(pattern) * (one + kin) / (one + kin + rest);
        }
        prior = share(sum(same));
        related = share(sum(either) - sum(same));
        for (var field = 0; field < m.length; field++) {
            var matched = counts(field, candidates, same);
            var met = counts(field, chance, null);
            var others = fields.get(field).sharedByRelated() ? counts(field, candidates, either) : matched;
            m[field] = shares(matched, new double[matched.length], 0);
            u[field] = shares(met, m[field], sum(others) / space.pairs() * chances / Math.max(1, sum(met)));
        }
    }

    private double share(double pairs) {
        return Math.min(HALF / 2, Math.max(HALF, pairs) / space.pairs());
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
