package org.mainstay.engine.matching;

/// How likely a weight of evidence makes something.
final class Likely {

    private static final double THOUSAND = 1000;

    private Likely() {}

    /// P = 2^W / (1 + 2^W), for a weight in thousandths of a bit.
    static double probability(long weight) {
        return 1 / (1 + Math.pow(2, -weight / THOUSAND));
    }

    /// How much a person's answer would tell, in bits: most where it might go either way.
    static double uncertainty(double probability) {
        return probability <= 0 || probability >= 1
                ? 0
                : -probability * log(probability) - (1 - probability) * log(1 - probability);
    }

    private static double log(double share) {
        return Math.log(share) / Math.log(2);
    }
}
