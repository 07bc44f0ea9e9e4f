package org.mainstay.engine.portfolio;

import org.mainstay.engine.effort.Effort;

/// Tries every portfolio of a few.
final class Leaves {

    /// So many portfolios are tried sooner than a bound is found.
    private static final int FEW = 256;

    private final Sheet sheet;
    private final Shortfall shortfall;
    private final Incumbent incumbent;
    private final Effort effort;

    Leaves(Sheet sheet, Incumbent incumbent, Effort effort) {
        this.sheet = sheet;
        this.incumbent = incumbent;
        this.effort = effort;
        shortfall = new Shortfall(sheet);
    }

    boolean few(boolean[] open) {
        return sheet.portfolios(open, FEW) <= FEW;
    }

    void tryAll(boolean[] open) {
        var chosen = new int[sheet.lines];
        for (var line = 0; line < sheet.lines; line++) {
            chosen[line] = sheet.firstOpen(line, open);
        }
        shortfall.weigh(incumbent.shares());
        tryAll(new Standing(sheet, shortfall, chosen, 0), open, 0);
    }

    private void tryAll(Standing standing, boolean[] open, int from) {
        var line = from;
        while (line < sheet.lines && sheet.count(line, open) == 1) {
            line++;
        }
        if (line == sheet.lines) {
            effort.spend(sheet.cells + 1L);
            // What it loses is never below what it loses at these shares.
            if (!incumbent.rulesOut(standing.raw())) {
                incumbent.take(standing);
            }
            return;
        }
        for (var option = sheet.first[line]; option < sheet.first[line + 1]; option++) {
            if (open[option]) {
                standing.take(option);
                tryAll(standing, open, line + 1);
            }
        }
    }
}
