package org.mainstay.engine.linkage;

/// Weight of evidence: the logarithm of odds to the base of 2. One bit doubles the odds.
public final class Bits {

    private static final double LN_2 = Math.log(2);

    private Bits() {}

    /// How many bits a ratio of likelihoods, or odds, are worth.
    public static double of(double ratio) {
        return Math.log(ratio) / LN_2;
    }

    /// The bits that stand for a probability.
    public static double ofProbability(double probability) {
        return of(probability / (1 - probability));
    }

    /// The probability that bits stand for; exact for any number of them.
    public static double probability(double bits) {
        return 1 / (1 + Math.exp(-bits * LN_2));
    }

    /// The odds that bits stand for.
    public static double odds(double bits) {
        return Math.exp(bits * LN_2);
    }
}
