package org.mainstay.engine.portfolio;

import java.util.Comparator;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.effort.Effort;

/// Takes back, at the least loss for each penny, what a portfolio spends beyond what is allowed.
///
/// The less there is left to take back, the dearer each step gets: so what a step cost when it was last looked at is
/// the least that it costs, and only the steps that seem cheapest are looked at again.
final class Repair {

    private static final double ENOUGH = 1e-9;

    private final Sheet sheet;
    private final Standing standing;
    private final boolean[] open;
    private final Effort effort;
    private final Moves moves;
    private final PriorityQueue<Step> steps =
            new PriorityQueue<>(Comparator.comparingDouble(Step::ratio).thenComparingInt(Step::option));
    /// By option: when it was last looked at.
    private final int[] looked;
    private int taken;

    /// @param open the options that may be taken
    Repair(Sheet sheet, Standing standing, boolean[] open, Moves moves, Effort effort) {
        this.sheet = sheet;
        this.standing = standing;
        this.open = open;
        this.moves = moves;
        this.effort = effort;
        looked = new int[sheet.options];
    }

    /// What taking an option cost for each penny, after so many had been taken.
    private record Step(int option, double ratio, int at) {}

    void run() {
        lookAtAll();
        while (standing.excess() > 0 && !effort.over()) {
            var step = cheapest();
            if (step == null) {
                return;
            }
            take(step.option());
        }
    }

    private void lookAtAll() {
        steps.clear();
        for (var option = 0; option < sheet.options; option++) {
            look(option);
        }
    }

    private void look(int option) {
        looked[option] = taken;
        if (!open[option] || option == standing.chosen(sheet.lineOf[option])) {
            return;
        }
        var excess = standing.excess();
        var raw = standing.raw();
        var undo = moves.take(option);
        var gain = excess - standing.excess();
        var ratio = (standing.raw() - raw) / gain;
        moves.undo(undo);
        if (gain > ENOUGH * excess) {
            steps.add(new Step(option, ratio, taken));
        }
    }

    private @Nullable Step cheapest() {
        var all = false;
        while (!effort.over()) {
            var step = steps.poll();
            if (step == null && all) {
                return null;
            }
            if (step == null) {
                lookAtAll();
                all = true;
            } else if (step.at() == taken) {
                return step;
            } else if (step.at() == looked[step.option()]) {
                look(step.option());
            }
        }
        return null;
    }

    /// What hangs on the lines that it changes is looked at again.
    private void take(int option) {
        var undo = moves.take(option);
        taken++;
        for (var old : undo) {
            var line = sheet.lineOf[old];
            for (var own = sheet.first[line]; own < sheet.first[line + 1]; own++) {
                lookAgain(own);
                var merge = sheet.mergeOf[own];
                for (var member = 0; merge >= 0 && member < sheet.merges[merge].length; member++) {
                    lookAgain(sheet.merges[merge][member]);
                }
            }
        }
    }

    private void lookAgain(int option) {
        if (looked[option] != taken) {
            look(option);
        }
    }
}
