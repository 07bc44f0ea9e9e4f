package org.mainstay.ingest.reading;

import java.util.List;

/// One record of a table.
///
/// @param line the line it starts on, from 1
public record Row(int line, List<String> cells) {

    /// The trimmed cell; empty where the column is absent or the row too short.
    public String get(int column) {
        return column < 0 || column >= cells.size() ? "" : Text.trim(cells.get(column));
    }

    public boolean blank() {
        return cells.stream().allMatch(cell -> Text.trim(cell).isEmpty());
    }
}
