package org.mainstay.engine.simulation;

import java.util.ArrayList;
import java.util.List;

/// What everyone but the council pays one provider, and how it responds when the council pays less.
final class OtherIncome {

    /// The yearly council money lost since a step; negative where it came back.
    private record Loss(int step, long pence) {}

    private final Behaviour.OtherFunders funders;
    private final long[] replaced;
    private final List<Loss> losses = new ArrayList<>();
    private long initial;
    private long lost;

    /// Nobody has lost anything yet.
    ///
    /// @param initial pence a year
    /// @param replaced see [#replaced]
    OtherIncome(long initial, Behaviour.OtherFunders funders, long[] replaced) {
        this.initial = initial;
        this.funders = funders;
        this.replaced = replaced;
    }

    /// For each number of steps since a loss, the part of the replacement that has come by then, in millionths.
    ///
    /// The exponential is the only number here that is not whole. It depends on nothing but the step and is
    /// rounded at once, with [StrictMath], so that every machine gets the same.
    static long[] replaced(Behaviour.OtherFunders funders, Calendar calendar) {
        long[] parts = new long[calendar.steps()];
        for (int elapsed = 0; elapsed < parts.length; elapsed++) {
            parts[elapsed] = Behaviour.ALL;
            if (funders.months() > 0) {
                double months = 12.0 * elapsed / calendar.stepsPerYear();
                double constant = (double) funders.months() / Behaviour.ALL;
                parts[elapsed] = StrictMath.round(Behaviour.ALL * (1 - StrictMath.exp(-months / constant)));
            }
        }
        return parts;
    }

    /// The council now pays so much less a year than at the start.
    void lose(int step, long lostNow) {
        if (lostNow != lost) {
            losses.add(new Loss(step, lostNow - lost));
            lost = lostNow;
        }
    }

    /// Income that comes or goes with work that moves.
    void move(long pence) {
        if (initial + pence < 0) {
            throw new IllegalArgumentException(
                    "Other income of %s pence a year cannot move: there are only %s.".formatted(-pence, initial));
        }
        initial += pence;
    }

    /// Pence a year, at the rate of a step; never below 0.
    long yearly(int step) {
        long change = 0;
        for (var loss : losses) {
            long back = Portion.of(funders.crowdOut(), replaced[step - loss.step()], Behaviour.ALL);
            change += Portion.of(loss.pence(), back - funders.leverageLost(), Behaviour.ALL);
        }
        return Math.max(0, initial + change);
    }

    /// Pence a year that other funders take away because the council pays less, whether or not some come back.
    long withdrawn() {
        return Portion.of(lost, funders.leverageLost(), Behaviour.ALL);
    }

    /// Pence a year that would come in had the council not changed what it pays.
    long initial() {
        return initial;
    }
}
