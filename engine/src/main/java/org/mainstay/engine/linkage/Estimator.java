package org.mainstay.engine.linkage;

import java.util.Arrays;
import java.util.List;

/// Learns from the pairs themselves, without examples, what agreement is worth.
///
/// m and the share of true pairs come by expectation and maximisation over the patterns of the candidates, u from
/// chance pairs less the true ones among them. Pairs that no block holds count as not true, so that blocks do not bend
/// the shares. A third class, pairs that are related but not the same, shares some fields and is chance in all others.
final class Estimator {

    private static final int MOST_ROUNDS = 200;
    private static final double SETTLED = 1e-6;
    /// Half a pair: what is counted for a level that was never met, and the step from one level to the next at
    /// first.
    private static final double HALF = 0.5;
    /// More than this share of all pairs is neither true nor related, or there would be no finding of them.
    private static final double MOST = 0.25;

    private final List<Field> fields;
    private final Space space;
    private final Patterns candidates;
    private final Patterns chance;
    private final double[][] m;
    private final double[][] u;
    private double prior;
    private double related;

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

    /// At first levels halve from the closest on, and there is a true and a related pair for every four records.
    private void begin() {
        prior = share(space.records() / 4.0);
        related = prior;
        for (var field = 0; field < m.length; field++) {
            var levels = fields.get(field).levels().size();
            m[field] = new double[levels];
            for (var level = 0; level < levels; level++) {
                m[field][level] = Math.pow(HALF, Math.min(level + 1, levels - 1));
            }
            u[field] = shares(counts(field, chance, chance.counts()), m[field], 0);
        }
    }

    private void improve(Model model) {
        var same = new double[candidates.size()];
        var either = new double[candidates.size()];
        for (var pattern = 0; pattern < same.length; pattern++) {
            var levels = candidates.levels(pattern);
            var one = model.prior() * Bits.odds(model.bits(levels, false));
            var kin = model.related() * Bits.odds(model.bits(levels, true));
            var all = one + kin + 1 - model.prior() - model.related();
            same[pattern] = candidates.count(pattern) * one / all;
            either[pattern] = candidates.count(pattern) * (one + kin) / all;
        }
        prior = share(sum(same));
        related = share(sum(either) - sum(same));
        var chances = sum(chance.counts());
        for (var field = 0; field < m.length; field++) {
            var agreed = counts(field, candidates, same);
            var others = fields.get(field).sharedByRelated() ? counts(field, candidates, either) : agreed;
            var met = counts(field, chance, chance.counts());
            m[field] = shares(agreed, m[field], 0);
            u[field] = shares(met, m[field], sum(others) / space.pairs() * chances / Math.max(1, sum(met)));
        }
    }

    private double share(double pairs) {
        return Math.min(MOST, Math.max(HALF, pairs) / Math.max(1, space.pairs()));
    }

    /// How often each level of a field was met.
    private double[] counts(int field, Patterns patterns, double[] weights) {
        var counts = new double[fields.get(field).levels().size()];
        for (var pattern = 0; pattern < patterns.size(); pattern++) {
            var level = patterns.levels(pattern)[field];
            if (level >= 0) {
                counts[level] += weights[pattern];
            }
        }
        return counts;
    }

    /// The share of each level, less a known part of another kind.
    private static double[] shares(double[] counts, double[] others, double part) {
        var all = sum(counts) + HALF * counts.length;
        var shares = new double[counts.length];
        for (var level = 0; level < counts.length; level++) {
            shares[level] = Math.max(HALF, counts[level] + HALF - others[level] * part * all) / all;
        }
        var rest = sum(shares);
        for (var level = 0; level < counts.length; level++) {
            shares[level] /= rest;
        }
        return shares;
    }

    private static double sum(double[] values) {
        return Arrays.stream(values).sum();
    }
}
