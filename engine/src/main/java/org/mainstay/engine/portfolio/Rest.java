package org.mainstay.engine.portfolio;

import java.util.Arrays;
import java.util.stream.IntStream;

/// What is still to be decided once some options are closed: a matrix of the rows that the open options touch. Each
/// line's
/// first open option is where it stands; the columns tell by how much its other options differ.
final class Rest {

    /// A row of people in a cell.
    static final int CELL = 0;
    /// A row that comes to its most at most: money, or two options of which one may be taken.
    static final int MOST = 1;
    /// A row that comes to just that: options that are taken together.
    static final int EQUAL = 2;

    final Sheet sheet;
    /// The first open option of every line.
    final int[] standing;
    /// How many lines have a choice, and where their columns begin.
    final int lines;
    final int[] first;
    /// The option of each column.
    final int[] option;
    final double[] loss;
    final int[] from;
    final int[] row;
    final double[] value;
    final int rows;
    /// The number of each row in the whole problem.
    final int[] id;
    final int[] kind;
    /// What each row comes to where every line stands.
    final double[] base;
    /// Between which values a cell's capacity must lie; what another row may come to at most.
    final double[] least;
    final double[] most;
    /// What is lost whatever is decided, in cells that nothing touches too.
    final double settled;

    Rest(Sheet sheet, Ties ties, boolean[] open, Shortfall shortfall) {
        this.sheet = sheet;
        var all = new Gathering(sheet, ties, open);
        standing = IntStream.range(0, sheet.lines)
                .map(line -> sheet.firstOpen(line, open))
                .toArray();
        lines = all.lines;
        first = Arrays.copyOf(all.first, lines + 1);
        option = all.option;
        from = all.from;
        value = all.value;
        loss = new double[option.length];
        for (var line = 0; line < lines; line++) {
            for (var column = first[line]; column < first[line + 1]; column++) {
                loss[column] = sheet.loss[option[column]] - (double) sheet.loss[option[first[line]]];
            }
        }
        id = IntStream.range(0, ties.rows()).filter(one -> all.used[one]).toArray();
        rows = id.length;
        var local = new int[ties.rows()];
        kind = new int[rows];
        base = new double[rows];
        least = new double[rows];
        most = new double[rows];
        for (var here = 0; here < rows; here++) {
            var one = id[here];
            local[one] = here;
            kind[here] = ties.kind(one);
            base[here] = all.base[one];
            least[here] = kind[here] == CELL ? Math.max(all.least[one], (double) sheet.floor[one]) : all.least[one];
            most[here] = kind[here] == CELL ? all.most[one] : ties.allowed(one);
        }
        row = Arrays.stream(all.row).map(one -> local[one]).toArray();
        settled = all.settled
                + IntStream.range(0, sheet.cells)
                        .filter(cell -> !all.used[cell])
                        .mapToDouble(cell -> shortfall.at(cell, all.base[cell]))
                        .sum();
    }
}
