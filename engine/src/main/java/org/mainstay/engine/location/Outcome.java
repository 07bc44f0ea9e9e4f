package org.mainstay.engine.location;

/// What a search for sites arrived at.
final class Outcome {

    private final Solution best;
    private final double bound;
    private final double[] prices;

    /// @param bound what no choice can better; the cost of the best where nothing better is left
    /// @param prices at which a bound was found before anything was split
    Outcome(Solution best, double bound, double[] prices) {
        this.best = best;
        this.bound = bound;
        this.prices = prices;
    }

    Solution best() {
        return best;
    }

    double bound() {
        return bound;
    }

    /// Whether nothing better is left.
    boolean done() {
        return bound >= best.cost();
    }

    double[] prices() {
        return prices;
    }
}
