package org.mainstay.app.pack;

import java.util.List;

/// A table whose first column heads its rows.
///
/// @param corner the heading of the first column
/// @param columns the headings of the others
/// @param widths of all columns, in hundredths; empty where they find their own
public record Table(String caption, String corner, List<String> columns, List<Row> rows, List<Integer> widths) {

    private static final int SHORT = 6;

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        widths = List.copyOf(widths);
    }

    /// A table whose columns find their own widths.
    Table(String caption, String corner, List<String> columns, List<Row> rows) {
        this(caption, corner, columns, rows, List.of());
    }

    Table wide(Integer... hundredths) {
        return new Table(caption, corner, columns, rows, List.of(hundredths));
    }

    /// Whether it is better kept on one sheet.
    public boolean isShort() {
        return rows.size() <= SHORT;
    }

    /// One row.
    ///
    /// @param anchor where links of the document lead to it; empty where none does
    public record Row(String heading, String anchor, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        static Row of(String heading, Cell... cells) {
            return new Row(heading, "", List.of(cells));
        }

        static Row of(String heading, List<Cell> cells) {
            return new Row(heading, "", cells);
        }
    }

    /// Whether all that stands in a column is numbers, which are set to the right.
    public boolean numeric(int column) {
        return rows.stream().anyMatch(row -> row.cells().get(column).isFigure());
    }
}
