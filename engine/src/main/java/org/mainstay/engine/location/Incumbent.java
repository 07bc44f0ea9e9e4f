package org.mainstay.engine.location;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// The best sites found so far, and whether a bound leaves room for better ones.
final class Incumbent {

    private static final double SLACK = 1e-6;
    private static final double ROUNDING = 1e-12;
    /// Where costs are fractions, an answer is proven when nothing can be better by more than this share.
    private static final double FINEST = 1e-10;

    private final Function<List<Integer>, Solution> improve;
    private final boolean whole;
    private final Set<List<Integer>> seen = new HashSet<>();
    private Solution best;
    private double enough = Double.POSITIVE_INFINITY;
    private boolean satisfied;

    /// @param improve makes of any sites a solution of the whole question
    /// @param whole whether every cost is a whole number, so that a better one is better by 1 at least
    Incumbent(Solution first, Function<List<Integer>, Solution> improve, boolean whole) {
        best = first;
        this.improve = improve;
        this.whole = whole;
    }

    Solution best() {
        return best;
    }

    /// Takes sites that a bound arrived at as a start for better ones, once.
    void offer(List<Integer> sites) {
        if (seen.add(sites)) {
            var found = improve.apply(sites);
            if (found.cost() < best.cost()) {
                best = found;
                satisfied = enough < Double.POSITIVE_INFINITY && best.cost() <= enough;
            }
        }
    }

    /// Asks for nothing better than this, and for nothing worse.
    void enoughAt(double cost) {
        enough = cost;
        satisfied = best.cost() <= enough;
    }

    /// Whether nothing better can have this bound, or nothing better is asked for.
    boolean rulesOut(double bound) {
        return satisfied || bound >= room();
    }

    private double room() {
        return whole
                ? Math.min(best.cost() - 1, enough) + SLACK + ROUNDING * Math.abs(best.cost())
                : best.cost() - FINEST * Math.abs(best.cost());
    }

    /// The bound as far as it says anything: whole where costs are, and never beyond the best.
    double sharpened(double bound) {
        var sharp = whole ? Math.ceil(bound - SLACK - ROUNDING * Math.abs(bound)) : bound;
        return Math.min(sharp, best.cost());
    }
}
