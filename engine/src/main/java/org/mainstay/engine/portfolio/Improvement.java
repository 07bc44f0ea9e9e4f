package org.mainstay.engine.portfolio;

import java.util.ArrayList;
import java.util.Arrays;
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
    private final int[] stays;
    private DoubleSupplier measure;

    /// @param open the options that may be taken
    /// @param stays the option to which each line goes back when its merge is undone
    Improvement(Sheet sheet, Standing standing, boolean[] open, int[] stays, Effort effort) {
        this.sheet = sheet;
        this.standing = standing;
        this.open = open;
        this.effort = effort;
        this.stays = stays;
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
        while (standing.excess() > 0 && !effort.over()) {
            var excess = standing.excess();
            var raw = standing.raw();
            var best = -1;
            var least = Double.POSITIVE_INFINITY;
            for (var option = 0; option < sheet.options; option++) {
                if (open[option] && option != standing.chosen(sheet.lineOf[option])) {
                    var undo = take(option);
                    var gain = excess - standing.excess();
                    var ratio = (standing.raw() - raw) / gain;
                    undo(undo);
                    if (gain > ENOUGH * excess && ratio < least) {
                        least = ratio;
                        best = option;
                    }
                }
            }
            if (best < 0) {
                return;
            }
            take(best);
        }
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
                var undo = take(option);
                var cost = measure.getAsDouble();
                undo(undo);
                if (cost < least) {
                    least = cost;
                    best = option;
                }
            }
        }
        if (best >= 0) {
            take(best);
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
        var moves = moves();
        var better = false;
        for (var one = 0; one < moves.size() && moves.get(one).loss < 0 && !effort.over(); one++) {
            for (var other = 0; other < moves.size(); other++) {
                var sum = moves.get(one).loss + moves.get(other).loss;
                if (sum >= 0) {
                    break;
                }
                effort.spend(1);
                if (fits(moves.get(one), moves.get(other)) && both(moves.get(one).option, moves.get(other).option)) {
                    better = true;
                    break;
                }
            }
        }
        return better;
    }

    /// Every single change with what it alone does to the loss, the best first.
    private List<Move> moves() {
        var moves = new ArrayList<Move>();
        var before = standing.raw();
        for (var line = 0; line < sheet.lines; line++) {
            for (var option = sheet.first[line]; option < sheet.first[line + 1]; option++) {
                if (open[option] && option != standing.chosen(line)) {
                    var undo = take(option);
                    moves.add(new Move(option, standing.raw() - before, standing.spent()));
                    undo(undo);
                }
            }
        }
        var now = standing.spent();
        for (var move : moves) {
            for (var heading = 0; heading < now.length; heading++) {
                move.spent[heading] -= now[heading];
            }
        }
        moves.sort((one, other) -> {
            var order = Double.compare(one.loss, other.loss);
            return order != 0 ? order : Integer.compare(one.option, other.option);
        });
        return moves;
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
        var first = take(one);
        var second = take(other);
        if (standing.cost() < before - ENOUGH * Math.abs(before)) {
            return true;
        }
        undo(second);
        undo(first);
        return false;
    }

    /// Takes an option with all that goes with it; answers what was chosen before in each line changed, the
    /// last first.
    private int[] take(int option) {
        effort.spend(sheet.from[option + 1] - sheet.from[option] + 1L);
        if (!sheet.tied()) {
            var old = standing.chosen(sheet.lineOf[option]);
            standing.take(option);
            return new int[] {old};
        }
        var undo = new ArrayList<Integer>();
        leave(sheet.lineOf[option], undo);
        var merge = sheet.mergeOf[option];
        if (merge >= 0 && Arrays.stream(sheet.merges[merge]).allMatch(one -> open[one])) {
            for (var member : sheet.merges[merge]) {
                leave(sheet.lineOf[member], undo);
            }
            for (var member : sheet.merges[merge]) {
                put(member, undo);
            }
        } else {
            put(option, undo);
        }
        return undo.reversed().stream().mapToInt(Integer::intValue).toArray();
    }

    /// Undoes the merge that a line is in.
    private void leave(int line, List<Integer> undo) {
        var merge = sheet.mergeOf[standing.chosen(line)];
        if (merge >= 0) {
            for (var member : sheet.merges[merge]) {
                if (standing.chosen(sheet.lineOf[member]) == member) {
                    put(stays[sheet.lineOf[member]], undo);
                }
            }
        }
    }

    private void put(int option, List<Integer> undo) {
        undo.add(standing.chosen(sheet.lineOf[option]));
        standing.take(option);
    }

    private void undo(int[] options) {
        for (var option : options) {
            standing.take(option);
        }
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
