package org.mainstay.engine.location;

import java.util.List;
import org.mainstay.engine.effort.Effort;

/// Solves an allocation as far as the effort goes: a greedy start, moves, a bound that decides most sites, and
/// a search among the rest, piece by piece where it falls into pieces.
final class Solver {

    /// A rest is made anew while each bound decides at least this share of its sites.
    private static final double WORTH = 0.1;

    private final Incumbent incumbent;
    private final boolean whole;
    private final Effort effort;

    private Solver(Incumbent incumbent, boolean whole, Effort effort) {
        this.incumbent = incumbent;
        this.whole = whole;
        this.effort = effort;
    }

    static Outcome solve(Allocation question, boolean whole, Effort effort) {
        var interchange = new Interchange(question, effort);
        var first = interchange.improve(new Greedy(question.table(), effort).open(question.toOpen()));
        var incumbent = new Incumbent(first, interchange::improve, whole);
        if (question.settled() != null) {
            return new Outcome(first, first.cost(), Prices.start(question, first.sites()));
        }
        return new Solver(incumbent, whole, effort).run(question, Prices.start(question, first.sites()));
    }

    private Outcome run(Allocation question, double[] start) {
        var rest = question;
        var ascent = ascend(rest, start);
        var prices = ascent.prices();
        var reached = ascent.bound();
        while (!ascent.closed() && ascent.fixing().decided() > 0) {
            var fixing = ascent.fixing();
            var next = rest.restricted(fixing);
            if (next == null) {
                return outcome(incumbent.best().cost(), prices);
            }
            var carried = next.carried(ascent.prices());
            var worth = fixing.decided() > WORTH * rest.sites();
            rest = next;
            if (!worth || rest.settled() != null || effort.over()) {
                return outcome(split(rest, carried, reached), prices);
            }
            ascent = ascend(rest, carried);
            reached = Math.max(reached, ascent.bound());
        }
        if (ascent.closed()) {
            return outcome(incumbent.best().cost(), prices);
        }
        return outcome(split(rest, ascent.prices(), reached), prices);
    }

    private Ascent<Allocation> ascend(Allocation question, double[] start) {
        var ascent = new Ascent<>(question, start, incumbent, effort);
        ascent.run(Pace.ROOT);
        incumbent.offer(ascent.bestChoice());
        return ascent;
    }

    private double split(Allocation rest, double[] prices, double reached) {
        var pieces = rest.settled() == null ? Separation.of(rest, prices) : List.<Piece>of();
        var bound = reached;
        if (pieces.size() > 1) {
            bound = new Pieces(pieces, rest.toOpen(), whole, effort).solve(incumbent, rest.opened(), rest.fixed());
        } else {
            var search = new Search<Allocation>(incumbent, effort);
            search.run(rest, prices, reached);
            bound = search.bound();
        }
        return Math.max(reached, bound);
    }

    private Outcome outcome(double bound, double[] prices) {
        var best = incumbent.best();
        // With effort left nothing was left open, however the sums were rounded.
        var done = !effort.over() || incumbent.rulesOut(bound);
        var sharp = done ? best.cost() : incumbent.sharpened(bound);
        return new Outcome(best, sharp, prices);
    }
}
