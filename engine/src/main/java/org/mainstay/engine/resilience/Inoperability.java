package org.mainstay.engine.resilience;

import java.util.Arrays;
import java.util.List;

/// How much of each service cannot be given once a blow has gone down the chains of referral: `q = A*q
/// + c*`, as in the inoperability input-output model (Haimes and Santos 2004).
public final class Inoperability {

    private static final double STILL = 1e-9;
    private static final int MOST_ROUNDS = 10_000;

    private Inoperability() {}

    /// Refused where the chains feed on themselves, so that any blow would grow without end.
    ///
    /// @param links how much of what one cannot give is missing at the other, which depends on it
    /// @param blow what each cannot give by the blow itself, from 0 to 1
    public static double[] of(List<Link> links, double[] blow) {
        var coefficients = new double[blow.length][blow.length];
        for (int row = 0; row < blow.length; row++) {
            coefficients[row][row] = 1;
        }
        links.forEach(link -> coefficients[link.to()][link.from()] -= link.weight());
        requireFading(coefficients);
        var solution = LinearSystem.solve(coefficients, blow);
        if (solution == null) {
            throw endless();
        }
        return solution;
    }

    /// The same where nobody can lose more than all that it gives: whoever would, gives nothing and passes on just
    /// that. So chains that feed on themselves have an answer too.
    public static double[] atMostAll(List<Link> links, double[] blow) {
        var gone = new double[blow.length];
        boolean grows = true;
        for (int round = 0; grows && round < MOST_ROUNDS; round++) {
            var after = blow.clone();
            for (var link : links) {
                after[link.to()] += link.weight() * gone[link.from()];
            }
            grows = false;
            for (int body = 0; body < blow.length; body++) {
                after[body] = Math.min(1, after[body]);
                grows |= after[body] > gone[body] + STILL;
            }
            gone = after;
        }
        return gone;
    }

    /// Chains fade, that is to say the spectral radius of their weights is below 1, just where one unit
    /// of blow to each has an answer in which nobody is helped by it.
    private static void requireFading(double[][] coefficients) {
        var each = new double[coefficients.length];
        Arrays.fill(each, 1);
        var solution = LinearSystem.solve(coefficients, each);
        if (solution == null || Arrays.stream(solution).anyMatch(value -> value < 1 - 1e-9)) {
            throw endless();
        }
    }

    private static IllegalArgumentException endless() {
        return new IllegalArgumentException(
                "These chains of referral pass on all they receive or more, so a blow would never fade.");
    }
}
