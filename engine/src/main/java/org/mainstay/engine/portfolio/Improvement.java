package org.mainstay.engine.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;
import org.mainstay.engine.effort.Effort;

/// Makes a portfolio better step by step: another option for one line or one merge, then for two at once, as long as
/// that lowers what it loses and what it is fined for.
final class Improvement {

    private static final double ENOUGH = 1e-9;

    private final Sheet sheet;
    private final Standing standing;
    private final boolean[] open;
    private final Effort effort;
    private final Moves moves;
    private DoubleSupplier measure;

    /// @param open the options that may be taken
    /// @param stays the option to which each line goes back when its merge is undone
    Improvement(Sheet sheet, Standing standing, boolean[] open, int[] stays, Effort effort) {
        this.sheet = sheet;
        this.standing = standing;
        this.open = open;
        this.effort = effort;
        moves = new Moves(sheet, standing, open, stays, effort);
        measure = standing::cost;
    }

    /// Until no single change is better, where money may be spent at a price beyond what is allowed.
    void priced(double[] prices) {
        measure = () -> standing.priced(prices);
        singles();
        measure = standing::cost;
    }

    /// Takes back, at the least loss for each penny, what is spent beyond what is allowed.
    void repair() {
        new Repair(sheet, standing, open, moves, effort).run();
    }

    /// Until no single change is better.
    void singles() {
        var better = true;
        while (better && !effort.over()) {
            better = false;
            for (var line = 0; line < sheet.lines; line++) {
                better |= bestOf(line);
            }
        }
    }

    private boolean bestOf(int line) {
        var before = measure.getAsDouble();
        var least = before - ENOUGH * Math.abs(before);
        var best = -1;
        for (var option = sheet.first[line]; option < sheet.first[line + 1]; option++) {
            if (open[option] && option != standing.chosen(line)) {
                var undo = moves.take(option);
                var cost = measure.getAsDouble();
                moves.undo(undo);
                if (cost < least) {
                    least = cost;
                    best = option;
                }
            }
        }
        if (best >= 0) {
            moves.take(best);
        }
        return best >= 0;
    }

    /// Until no change of two lines is better; answers whether any was.
    boolean pairs() {
        var ever = false;
        var better = true;
        while (better && !effort.over()) {
            better = pass();
            ever |= better;
        }
        return ever;
    }

    private boolean pass() {
        var all = singly();
        var better = false;
        for (var one = 0; one < all.size() && all.get(one).loss < 0 && !effort.over(); one++) {
            for (var other = 0; other < all.size(); other++) {
                var sum = all.get(one).loss + all.get(other).loss;
                if (sum >= 0) {
                    break;
                }
                effort.spend(1);
                if (fits(all.get(one), all.get(other)) && both(all.get(one).option, all.get(other).option)) {
                    better = true;
                    break;
                }
            }
        }
        return better;
    }

    /// Every single change with what it alone does to the loss, the best first.
    private List<Move> singly() {
        var all = new ArrayList<Move>();
        var before = standing.raw();
        for (var line = 0; line < sheet.lines; line++) {
            for (var option = sheet.first[line]; option < sheet.first[line + 1]; option++) {
                if (open[option] && option != standing.chosen(line)) {
                    var undo = moves.take(option);
                    all.add(new Move(option, standing.raw() - before, standing.spent()));
                    moves.undo(undo);
                }
            }
        }
        var now = standing.spent();
        for (var move : all) {
            for (var heading = 0; heading < now.length; heading++) {
                move.spent[heading] -= now[heading];
            }
        }
        all.sort((one, other) -> {
            var order = Double.compare(one.loss, other.loss);
            return order != 0 ? order : Integer.compare(one.option, other.option);
        });
        return all;
    }

    private boolean fits(Move one, Move other) {
        if (sheet.lineOf[one.option] == sheet.lineOf[other.option]) {
            return false;
        }
        for (var heading = 0; heading < sheet.headings; heading++) {
            if (standing.spent(heading) + one.spent[heading] + other.spent[heading] > sheet.allowed[heading]) {
                return false;
            }
        }
        return true;
    }

    private boolean both(int one, int other) {
        if (standing.chosen(sheet.lineOf[one]) == one || standing.chosen(sheet.lineOf[other]) == other) {
            return false;
        }
        var before = standing.cost();
        var first = moves.take(one);
        var second = moves.take(other);
        if (standing.cost() < before - ENOUGH * Math.abs(before)) {
            return true;
        }
        moves.undo(second);
        moves.undo(first);
        return false;
    }

    /// A change of one line with all that goes with it, and what that alone does.
    private static final class Move {

        private final int option;
        private final double loss;
        private final long[] spent;

        Move(int option, double loss, long[] spent) {
            this.option = option;
            this.loss = loss;
            this.spent = spent;
        }
    }
}
