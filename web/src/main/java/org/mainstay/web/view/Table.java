package org.mainstay.web.view;

import java.util.List;

/// A table as data: drawn by one template, exported as CSV, and written into the page's JSON.
///
/// @param name what its address calls it, in lower case with hyphens, unique on its page
/// @param columns the headings; the first column heads the rows
public record Table(String name, String caption, List<String> columns, List<List<Cell>> rows) {

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (var row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "Table %s: a row has %s cells for %s columns.".formatted(name, row.size(), columns.size()));
            }
        }
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /// Whether a column holds numbers, which line up on the right.
    public boolean numeric(int column) {
        return rows.stream().map(row -> row.get(column)).anyMatch(Cell::numeric);
    }
}
