package org.mainstay.engine.portfolio;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.effort.Effort;

/// Bounds one part of a problem, closes what no better portfolio can hold, and offers what it comes to as a start.
///
/// A bound needs to say how much each scenario counts. The worst count most, and which these are depends on the
/// portfolio, so the shares are moved towards what the mixture found makes worst, and the bound found anew.
final class Relaxation {

    private static final int FIRST = 4000;
    private static final int STEPS = 400;
    private static final int LOOK = 200;
    private static final int ROUNDS = 12;
    /// How often a portfolio is sought near what a part comes to.
    private static final int OFTEN = 50;
    /// What the shares may be off, beside what is open between the bound and the best.
    private static final double OFF = 0.02;

    private final Sheet sheet;
    private final Ties ties;
    private final Shortfall shortfall;
    private final Incumbent incumbent;
    private final Effort effort;
    private final double unit;

    Relaxation(Sheet sheet, Incumbent incumbent, Effort effort) {
        this.sheet = sheet;
        this.incumbent = incumbent;
        this.effort = effort;
        ties = new Ties(sheet);
        shortfall = new Shortfall(sheet);
        unit = sheet.worth / (10.0 * sheet.lines);
    }

    Guess start() {
        return new Guess(new double[ties.rows()], new double[sheet.options], incumbent.shares(), 1);
    }

    /// Null where nothing better is left in the part.
    ///
    /// @param open the options of the part, of which some are closed here
    @Nullable
    Reached reach(Part part, boolean[] open) {
        var whole = part.number() == 0;
        var guess = part.guess();
        var bound = part.bound();
        for (var round = 0; ; round++) {
            shortfall.weigh(guess.shares());
            var rest = new Rest(sheet, ties, open, shortfall);
            var ascent = new Ascent(new Scaled(rest, unit), shortfall, guess);
            if (!ascend(ascent, rest, whole && round == 0 ? FIRST : STEPS)) {
                return null;
            }
            bound = Math.max(bound, ascent.bound());
            close(rest, ascent, open);
            guess = ascent.guess(guess);
            if (whole || (round == 0 && part.number() % OFTEN == 0)) {
                incumbent.improve(rounded(rest, guess), guess.prices());
            }
            var losses = losses(rest, guess);
            var worst = sheet.problem.risk().shares(losses, sheet.scenarioWeight);
            var off = Risk.dot(losses, worst) - Risk.dot(losses, guess.shares());
            var last = round + 1 == (whole ? ROUNDS : 2) || effort.over();
            if (last || off <= OFF * (incumbent.value() - bound)) {
                return incumbent.rulesOut(bound) ? null : new Reached(rest, guess, bound);
            }
            guess = guess.counting(towards(guess.shares(), worst, whole ? 2.0 / (round + 3) : 0.5));
            if (!new Scope(sheet, open).settle()) {
                return null;
            }
        }
    }

    private boolean ascend(Ascent ascent, Rest rest, int steps) {
        for (var done = 0; done < steps && !effort.over(); done += LOOK) {
            effort.spend(LOOK * (2L * rest.row.length + 16L * rest.rows));
            ascent.run(LOOK);
            if (incumbent.rulesOut(ascent.bound())) {
                return false;
            }
        }
        return true;
    }

    private static double[] towards(double[] shares, double[] worst, double step) {
        for (var scenario = 0; scenario < shares.length; scenario++) {
            shares[scenario] += step * (worst[scenario] - shares[scenario]);
        }
        return shares;
    }

    private void close(Rest rest, Ascent ascent, boolean[] open) {
        for (var line = 0; line < rest.lines; line++) {
            for (var column = rest.first[line]; column < rest.first[line + 1]; column++) {
                if (incumbent.rulesOut(ascent.bound() + ascent.turned(line, column))) {
                    open[rest.option[column]] = false;
                }
            }
        }
    }

    /// The likeliest option of each line.
    private int[] rounded(Rest rest, Guess guess) {
        var chosen = rest.standing.clone();
        for (var line = 0; line < rest.lines; line++) {
            var best = rest.option[rest.first[line]];
            for (var column = rest.first[line]; column < rest.first[line + 1]; column++) {
                best = guess.mixed(rest.option[column]) > guess.mixed(best) ? rest.option[column] : best;
            }
            chosen[sheet.lineOf[best]] = best;
        }
        return chosen;
    }

    /// What a mixture of options loses in every scenario.
    private long[] losses(Rest rest, Guess guess) {
        var share = new double[sheet.options];
        for (var option : rest.standing) {
            share[option] = 1;
        }
        for (var option : rest.option) {
            share[option] = guess.mixed(option);
        }
        var capacity = new double[sheet.cells];
        var loss = 0.0;
        for (var option = 0; option < sheet.options; option++) {
            loss += share[option] * sheet.loss[option];
            for (var at = sheet.from[option]; share[option] > 0 && at < sheet.from[option + 1]; at++) {
                capacity[sheet.cell[at]] += share[option] * sheet.people[at];
            }
        }
        return sheet.losses(
                Math.round(loss), Arrays.stream(capacity).mapToLong(Math::round).toArray());
    }

    /// What is left of a part, what was found for it, and its bound.
    record Reached(Rest rest, Guess guess, double bound) {}
}
