package org.mainstay.engine.linkage;

import java.util.Arrays;

/// From which probability on to believe: where the F1 to be expected from the probabilities themselves is best.
///
/// That is at half of this best F1, so a link is made where it is likelier right than worth leaving out.
final class Threshold {

    private static final double HALF = 0.5;

    private Threshold() {}

    /// The probability from which on links are worth making.
    ///
    /// @param probabilities of the links that could be made
    /// @param all how many true pairs are expected, with those that could not be made
    static double of(double[] probabilities, double all) {
        var ascending = probabilities.clone();
        Arrays.sort(ascending);
        var right = 0.0;
        var best = 0.0;
        for (var made = 1; made <= ascending.length; made++) {
            right += ascending[ascending.length - made];
            best = Math.max(best, 2 * right / (made + all));
        }
        return best > 0 ? best * HALF : HALF;
    }
}
