package org.mainstay.ingest.threesixtygiving.record;

import org.mainstay.model.evidence.RowRef;

/// Where a value stands in the file.
///
/// @param column from 0; [#NO_COLUMN] in JSON, which has none
/// @param heading the column's heading as written; in JSON the path of the value
public record Cell(RowRef row, int column, String heading) {

    public static final int NO_COLUMN = -1;

    private static final int LETTERS = 26;

    /// The column as spreadsheets letter it, `A` to `XFD`; empty in JSON.
    public String letters() {
        return letters(column);
    }

    /// A column from 0 as spreadsheets letter it.
    public static String letters(int column) {
        var letters = new StringBuilder();
        for (var left = column + 1; left > 0; left = (left - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (left - 1) % LETTERS));
        }
        return letters.toString();
    }
}
