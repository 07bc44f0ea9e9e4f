package org.mainstay.ingest.threesixtygiving.quality;

import org.jspecify.annotations.Nullable;
import org.mainstay.ingest.threesixtygiving.record.Cell;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;

/// One thing that a check found.
///
/// @param rule what kind of finding it is: a rule, or a notice
/// @param column as spreadsheets letter it, or the path in JSON; empty where it is about the row
/// @param heading of the column as written; empty where it is about the row
/// @param value as written, masked where it is personal; empty where something is missing
/// @param suggestion the repaired value, empty where there is none
public record Finding(Class<?> rule, RowRef row, String column, String heading, String value, String suggestion) {

    static Finding of(Class<?> rule, RowRef row, @Nullable Cell at, String value, String suggestion) {
        if (at == null) {
            return new Finding(rule, row, "", "", value, suggestion);
        }
        var letters = at.letters();
        return new Finding(rule, at.row(), letters.isEmpty() ? at.heading() : letters, at.heading(), value, suggestion);
    }

    public String code() {
        return Notice.code(rule);
    }

    public About about() {
        return Notice.about(rule);
    }
}
