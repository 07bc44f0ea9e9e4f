package org.mainstay.engine.linkage;

/// Where to stop believing: the cut with the best F1 to be expected from the probabilities themselves.
final class Threshold {

    private Threshold() {}

    /// How many of the probabilities to believe.
    ///
    /// @param descending from the surest on
    /// @param all how many true pairs are expected in total
    static int most(double[] descending, double all) {
        var believed = 0.0;
        var best = 0.0;
        var keep = 0;
        for (var at = 0; at < descending.length; at++) {
            believed += descending[at];
            var f1 = 2 * believed / (at + 1 + all);
            if (f1 > best) {
                best = f1;
                keep = at + 1;
            }
        }
        return keep;
    }
}
