package org.mainstay.engine.portfolio;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mainstay.engine.effort.Effort;

/// Takes options of a portfolio with all that goes with them, and undoes that again.
final class Moves {

    private final Sheet sheet;
    private final Standing standing;
    private final boolean[] open;
    private final int[] stays;
    private final Effort effort;

    /// @param open the options that may be taken
    /// @param stays the option to which each line goes back when its merge is undone
    Moves(Sheet sheet, Standing standing, boolean[] open, int[] stays, Effort effort) {
        this.sheet = sheet;
        this.standing = standing;
        this.open = open;
        this.stays = stays;
        this.effort = effort;
    }

    /// Takes an option with all that goes with it; answers what was chosen before in each line changed, the
    /// last first.
    int[] take(int option) {
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

    void undo(int[] options) {
        for (var option : options) {
            standing.take(option);
        }
    }
}
