package org.mainstay.engine.portfolio;

import java.util.Arrays;

/// Gathers the columns of what is left of a problem: by how much each open option of a line differs from its first.
final class Gathering {

    final Sheet sheet;
    final Ties ties;
    final double[] base;
    final double[] least;
    final double[] most;
    final boolean[] used;
    final int[] first;
    int[] option;
    int[] from;
    int[] row = new int[1024];
    double[] value = new double[1024];
    int lines;
    int columns;
    double settled;
    private final boolean[] open;
    private final double[] difference;
    private final double[] lineLeast;
    private final double[] lineMost;
    private int entries;

    Gathering(Sheet sheet, Ties ties, boolean[] open) {
        this.sheet = sheet;
        this.ties = ties;
        this.open = open;
        base = new double[ties.rows()];
        least = new double[ties.rows()];
        most = new double[ties.rows()];
        used = new boolean[ties.rows()];
        difference = new double[ties.rows()];
        lineLeast = new double[ties.rows()];
        lineMost = new double[ties.rows()];
        first = new int[sheet.lines + 1];
        option = new int[sheet.options];
        from = new int[sheet.options + 1];
        for (var line = 0; line < sheet.lines; line++) {
            add(line);
        }
        first[lines] = columns;
        from[columns] = entries;
        option = Arrays.copyOf(option, columns);
        from = Arrays.copyOf(from, columns + 1);
        row = Arrays.copyOf(row, entries);
        value = Arrays.copyOf(value, entries);
        for (var one = 0; one < base.length; one++) {
            least[one] += base[one];
            most[one] += base[one];
        }
    }

    private void add(int line) {
        var stands = sheet.firstOpen(line, open);
        settled += sheet.loss[stands];
        ties.add(stands, 1, base);
        if (sheet.count(line, open) == 1) {
            return;
        }
        first[lines++] = columns;
        var begin = entries;
        for (var one = stands; one < sheet.first[line + 1]; one++) {
            if (open[one]) {
                addColumn(one, stands);
            }
        }
        for (var at = begin; at < entries; at++) {
            least[row[at]] += lineLeast[row[at]];
            most[row[at]] += lineMost[row[at]];
            lineLeast[row[at]] = 0;
            lineMost[row[at]] = 0;
        }
    }

    private void addColumn(int one, int stands) {
        option[columns] = one;
        from[columns++] = entries;
        if (one != stands) {
            ties.add(one, 1, difference);
            ties.add(stands, -1, difference);
            addEntries(one);
            addEntries(stands);
        }
    }

    private void addEntries(int one) {
        for (var at = ties.from(one); at < ties.from(one + 1); at++) {
            var here = ties.row(at);
            if (difference[here] != 0) {
                addEntry(here, difference[here]);
                difference[here] = 0;
            }
        }
    }

    private void addEntry(int here, double much) {
        if (entries == row.length) {
            row = Arrays.copyOf(row, 2 * entries);
            value = Arrays.copyOf(value, 2 * entries);
        }
        row[entries] = here;
        value[entries++] = much;
        used[here] = true;
        lineLeast[here] = Math.min(lineLeast[here], much);
        lineMost[here] = Math.max(lineMost[here], much);
    }
}
