package org.mainstay.engine.portfolio;

import java.util.Arrays;

/// How often a portfolio breaks what ties options together: merges taken in part, two options that exclude each other,
/// portfolios that are not asked for. Kept up to date with each exchange, since a search makes very many.
final class Clashes {

    private final Sheet sheet;
    private final int[] chosen;
    private final int[] together;
    private int count;

    /// @param chosen the option of each line, which is kept and changed from here on by {@link #exchange} alone
    Clashes(Sheet sheet, int[] chosen) {
        this.sheet = sheet;
        this.chosen = chosen;
        together = new int[sheet.merges.length];
        for (var option : chosen) {
            join(option, 1);
        }
        // Each pair was met from both of its ends.
        count += Arrays.stream(chosen).map(this::met).sum() / 2;
    }

    /// How many there are.
    int count() {
        var known = 0;
        for (var excluded : sheet.excluded) {
            known += Arrays.equals(excluded, chosen) ? 1 : 0;
        }
        return count + known;
    }

    /// Takes one option of a line in place of another.
    void exchange(int old, int option) {
        count -= met(old);
        join(old, -1);
        chosen[sheet.lineOf[option]] = option;
        join(option, 1);
        count += met(option);
    }

    private void join(int option, int sign) {
        var merge = sheet.mergeOf[option];
        if (merge >= 0) {
            count -= missing(merge);
            together[merge] += sign;
            count += missing(merge);
        }
    }

    /// How many members a merge lacks that some have joined.
    private int missing(int merge) {
        return together[merge] == 0 ? 0 : sheet.merges[merge].length - together[merge];
    }

    /// How many chosen options exclude this one.
    private int met(int option) {
        var met = 0;
        for (var foe : sheet.foes[option]) {
            met += chosen[sheet.lineOf[foe]] == foe ? 1 : 0;
        }
        return met;
    }
}
