package org.mainstay.engine.location;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.mainstay.engine.effort.Effort;

/// A part of a question that shares no row with the rest, and what it costs with each number of sites: at
/// least so much, exactly once it has been solved.
final class Piece {

    private final List<Integer> ids;
    private final Allocation question;
    private final double[] atLeast;
    private final List<List<Integer>> sites;
    private final boolean[] solved;

    /// @param ids of its sites in the whole question
    /// @param prices at which the bound of the whole was reached
    Piece(List<Integer> ids, Rows rows, List<Double> prices) {
        this.ids = ids;
        question = Allocation.of(rows, ids.size(), 1);
        atLeast =
                question.bounds(prices.stream().mapToDouble(Double::doubleValue).toArray());
        sites = new ArrayList<>(Collections.nCopies(atLeast.length, List.of()));
        solved = new boolean[atLeast.length];
        solved[0] = true;
        atLeast[0] = question.stayingAway();
    }

    /// With how many sites it can be asked at most.
    int most() {
        return atLeast.length - 1;
    }

    double atLeast(int count) {
        return atLeast[count];
    }

    boolean solved(int count) {
        return solved[count];
    }

    /// The best sites known for a number of them, as numbers of the whole question.
    List<Integer> sites(int count) {
        return sites.get(count);
    }

    /// Solves it for one number of sites, as far as the effort goes.
    void solve(int count, boolean whole, Effort effort) {
        var outcome = Solver.solve(question.opening(count), whole, effort);
        sites.set(count, outcome.best().sites().stream().map(ids::get).toList());
        atLeast[count] = Math.max(atLeast[count], outcome.bound());
        solved[count] = outcome.done();
        var others = question.bounds(outcome.prices());
        for (var other = 1; other < atLeast.length; other++) {
            atLeast[other] = Math.max(atLeast[other], others[other]);
        }
    }
}
