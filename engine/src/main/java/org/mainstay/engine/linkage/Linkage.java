package org.mainstay.engine.linkage;

import java.util.List;

/// The candidates of two files, or of one, with the evidence for each.
public final class Linkage {

    private static final int CHANCE_PAIRS = 100_000;
    /// The golden section of all numbers: its multiples fall evenly, in no order that a file could have.
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final Space space;
    private final Pairs pairs;
    private final Model model;
    private final double[] evidence;

    private Linkage(Space space, Pairs pairs, Model model) {
        this.space = space;
        this.pairs = pairs;
        this.model = model;
        evidence = new double[pairs.size()];
    }

    /// Compares the candidates, learns what agreement is worth and weighs each of them.
    public static Linkage learned(Space space, List<Field> fields, Pairs pairs) {
        var patterns = new Patterns(fields);
        var numbers = new int[pairs.size()];
        for (var pair = 0; pair < numbers.length; pair++) {
            numbers[pair] = patterns.compare(pairs.left(pair), pairs.right(pair));
        }
        var model = new Estimator(fields, space, patterns, chance(space, fields)).learn();
        var linkage = new Linkage(space, pairs, model);
        for (var pair = 0; pair < numbers.length; pair++) {
            linkage.evidence[pair] =
                    model.evidence(pairs.left(pair), pairs.right(pair), patterns.levels(numbers[pair]));
        }
        return linkage;
    }

    /// Weighs the candidates by what is known already: too few to learn from, say.
    public static Linkage known(Space space, Model model, Pairs pairs) {
        var linkage = new Linkage(space, pairs, model);
        for (var pair = 0; pair < pairs.size(); pair++) {
            linkage.evidence[pair] = model.evidence(pairs.left(pair), pairs.right(pair));
        }
        return linkage;
    }

    /// The patterns of all pairs where they are few, else of an even spread of them.
    private static Patterns chance(Space space, List<Field> fields) {
        var patterns = new Patterns(fields);
        if (space.pairs() <= CHANCE_PAIRS) {
            for (var left = 0; left < space.first(); left++) {
                for (var right = space.after(left); right < space.records(); right++) {
                    patterns.compare(left, right);
                }
            }
            return patterns;
        }
        var others = space.records() - space.after(-1);
        for (var number = 0; number < CHANCE_PAIRS; number++) {
            var left = number % space.first();
            var spread = (number * SPREAD) >>> Integer.SIZE;
            var right = space.records() - 1 - (int) ((spread * others) >>> Integer.SIZE);
            if (left != right) {
                patterns.compare(Math.min(left, right), Math.max(left, right));
            }
        }
        return patterns;
    }

    public Space space() {
        return space;
    }

    public Pairs pairs() {
        return pairs;
    }

    public Model model() {
        return model;
    }

    /// What a candidate's agreement is worth, without the prior.
    public double evidence(int pair) {
        return evidence[pair];
    }

    /// The evidence and the prior together.
    public double bits(int pair) {
        return Bits.ofProbability(model.prior()) + evidence[pair];
    }

    /// How sure it is that a candidate is a true pair, taken by itself.
    public double probability(int pair) {
        return Bits.probability(bits(pair));
    }
}
