package org.mainstay.engine.portfolio;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.mainstay.engine.effort.Effort;

/// The best portfolio found so far; makes better ones from whatever it is offered.
final class Incumbent {

    private static final double FINE = 1000;
    private static final double FINEST = 1e-9;
    private static final int ROUNDS = 4;

    private final Sheet sheet;
    private final Effort effort;
    private final Shortfall shortfall;
    private final boolean[] open;
    private final int[] stays;
    private int[] best = new int[0];
    private double value = Double.POSITIVE_INFINITY;
    private double[] shares;

    /// @param open what may be taken at all
    Incumbent(Sheet sheet, boolean[] open, Effort effort) {
        this.sheet = sheet;
        this.effort = effort;
        this.open = open;
        shortfall = new Shortfall(sheet);
        stays = IntStream.range(0, sheet.lines).map(this::firstAlone).toArray();
        var losses = new Standing(sheet, shortfall, stays, FINE).losses();
        shares = sheet.problem.risk().shares(losses, sheet.scenarioWeight);
        shortfall.weigh(shares);
    }

    /// The first open option of a line that ties it to no other line.
    private int firstAlone(int line) {
        return IntStream.range(sheet.first[line], sheet.first[line + 1])
                .filter(option -> open[option] && sheet.mergeOf[option] < 0)
                .findFirst()
                .orElse(sheet.firstOpen(line, open));
    }

    int[] best() {
        return best;
    }

    double[] shares() {
        return shares.clone();
    }

    double value() {
        return value;
    }

    /// Whether nothing that is better by more than rounding can have this bound.
    boolean rulesOut(double bound) {
        return bound >= value - slack();
    }

    private double slack() {
        return sheet.rounding() + FINEST * Math.abs(value);
    }

    /// Keeps every line as it is, and takes back the cheapest way whatever is spent beyond what is allowed.
    void first() {
        var standing = new Standing(sheet, shortfall, stays, FINE);
        var improvement = new Improvement(sheet, standing, open, stays, effort);
        improvement.repair();
        improvement.singles();
        take(standing);
    }

    /// Exchanges two options at a time in the best, before any bound: of very many options it comes late.
    void polish() {
        if (best.length == 0) {
            return;
        }
        var standing = new Standing(sheet, shortfall, best, FINE);
        var improvement = new Improvement(sheet, standing, open, stays, effort);
        do {
            improvement.singles();
        } while (improvement.pairs() && !effort.over());
        take(standing);
    }

    /// Looks for a better portfolio near this one.
    ///
    /// @param prices of all rows
    void improve(int[] near, double[] prices) {
        var money = Arrays.copyOfRange(prices, sheet.cells, sheet.cells + sheet.headings);
        var chosen = near;
        for (var round = 0; round < ROUNDS; round++) {
            var standing = new Standing(sheet, shortfall, chosen, FINE);
            var improvement = new Improvement(sheet, standing, open, stays, effort);
            if (round == 0) {
                improvement.priced(money);
                improvement.repair();
            }
            do {
                improvement.singles();
            } while (improvement.pairs() && !effort.over());
            var before = value;
            take(standing);
            chosen = standing.copy();
            var next = sheet.problem.risk().shares(standing.losses(), sheet.scenarioWeight);
            if (Arrays.equals(next, shares) || (round > 0 && value >= before)) {
                return;
            }
            shares = next;
            shortfall.weigh(shares);
        }
    }

    /// Takes a portfolio as it is, if it is allowed and better.
    void take(Standing standing) {
        if (standing.allowed()) {
            var exact = sheet.problem.risk().value(standing.losses(), sheet.scenarioWeight);
            if (exact < value) {
                value = exact;
                best = standing.copy();
            }
        }
    }
}
