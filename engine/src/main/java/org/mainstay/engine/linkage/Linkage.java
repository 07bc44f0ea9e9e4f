package org.mainstay.engine.linkage;

import java.util.Arrays;
import java.util.List;

/// The candidates of two files, or of one, with the evidence for each.
public final class Linkage {

    private static final int CHANCE_PAIRS = 250_000;

    private final Space space;
    private final Pairs pairs;
    private final Model model;
    private final double[] evidence;

    private Linkage(Space space, Pairs pairs, Model model, double[] evidence) {
        this.space = space;
        this.pairs = pairs;
        this.model = model;
        this.evidence = evidence;
    }

    /// Compares the candidates, learns what agreement is worth and weighs each of them.
    public static Linkage of(Space space, List<Field> fields, Pairs pairs) {
        var patterns = new Patterns(fields);
        var numbers = new int[pairs.size()];
        for (var pair = 0; pair < numbers.length; pair++) {
            numbers[pair] = patterns.compare(pairs.left(pair), pairs.right(pair));
        }
        var model = new Estimator(fields, space, patterns, chance(space, fields)).learn();
        var evidence = new double[numbers.length];
        Arrays.setAll(
                evidence,
                pair -> model.evidence(pairs.left(pair), pairs.right(pair), patterns.levels(numbers[pair])));
        return new Linkage(space, pairs, model, evidence);
    }

    /// The patterns of pairs taken from the whole space at even steps; of all of them where they are few.
    private static Patterns chance(Space space, List<Field> fields) {
        var patterns = new Patterns(fields);
        var others = space.second() == 0 ? (space.first() - 1) / 2 : space.second();
        var steps = Math.max(1, Math.min(others, CHANCE_PAIRS / Math.max(1, space.first())));
        for (var step = 0; step < steps; step++) {
            var apart = (int) ((step + 0.5) * others / steps);
            for (var left = 0; left < space.first(); left++) {
                if (space.second() > 0) {
                    patterns.compare(left, space.first() + (left + apart) % space.second());
                } else {
                    patterns.compare(left, (left + apart + 1) % space.first());
                }
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
