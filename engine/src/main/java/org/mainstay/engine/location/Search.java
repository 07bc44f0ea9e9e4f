package org.mainstay.engine.location;

import java.util.ArrayDeque;
import java.util.Deque;
import org.mainstay.engine.effort.Effort;

/// Splits a question where its bound leaves room: once with a doubtful site open, once with it closed (branch and
/// bound).
/// What can be decided by the bound alone leaves the question for good.
final class Search<R extends Relaxed<R>> {

    /// A rest with less than this share decided is not worth making anew on its own.
    private static final double WORTH = 0.05;
    /// Making a rest anew takes about as long as looking at each of its pairs so often.
    private static final int REMAKING = 20;

    private final Incumbent incumbent;
    private final Effort effort;
    private final Deque<Part<R>> open = new ArrayDeque<>();
    private double bound = Double.NEGATIVE_INFINITY;

    Search(Incumbent incumbent, Effort effort) {
        this.incumbent = incumbent;
        this.effort = effort;
    }

    /// @param reached a bound that is already known
    void run(R question, double[] prices, double reached) {
        open.push(new Part<>(question, prices, reached));
        while (!open.isEmpty() && !effort.over()) {
            split(open.pop());
        }
        bound = open.stream()
                .mapToDouble(part -> part.bound)
                .reduce(incumbent.best().cost(), Math::min);
    }

    /// What no choice can better; the cost of the best where everything was settled.
    double bound() {
        return bound;
    }

    private void split(Part<R> part) {
        if (incumbent.rulesOut(part.bound)) {
            return;
        }
        var settled = part.question.settled();
        if (settled != null) {
            incumbent.offer(settled);
            return;
        }
        var ascent = new Ascent<>(part.question, part.prices, incumbent, effort);
        ascent.run(Pace.PART);
        incumbent.offer(ascent.bestChoice());
        if (ascent.closed()) {
            return;
        }
        var reached = Math.max(part.bound, ascent.bound());
        var decided = ascent.fixing();
        if (decided.decided() > WORTH * part.question.sites()) {
            push(part.question, decided, ascent.prices(), reached);
        } else {
            branch(part.question, ascent, reached);
        }
    }

    private void branch(R question, Ascent<R> ascent, double reached) {
        var site = ascent.mostDoubtful();
        var closed = ascent.fixing().copy();
        closed.close(site);
        push(question, closed, ascent.prices(), reached);
        var opened = ascent.fixing().copy();
        opened.open(site);
        push(question, opened, ascent.prices(), reached);
    }

    private void push(R question, Fixing fixing, double[] prices, double reached) {
        effort.spend((long) REMAKING * question.pairs());
        var rest = question.restricted(fixing);
        if (rest != null) {
            open.push(new Part<>(rest, rest.carried(prices), reached));
        }
    }

    /// A part of the question that is still open.
    private static final class Part<R extends Relaxed<R>> {

        private final R question;
        private final double[] prices;
        private final double bound;

        Part(R question, double[] prices, double bound) {
            this.question = question;
            this.prices = prices;
            this.bound = bound;
        }
    }
}
