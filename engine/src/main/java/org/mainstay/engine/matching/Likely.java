package org.mainstay.engine.matching;

import org.mainstay.engine.linkage.Bits;

/// How much is not known of something that is likely to some degree.
final class Likely {

    private Likely() {}

    /// How much a person's answer would tell, in bits: most where it might go either way.
    static double uncertainty(double probability) {
        return probability <= 0 || probability >= 1
                ? 0
                : -probability * Bits.of(probability) - (1 - probability) * Bits.of(1 - probability);
    }
}
