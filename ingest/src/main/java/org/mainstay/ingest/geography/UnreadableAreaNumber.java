package org.mainstay.ingest.geography;

import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.WARNING,
        what = "A number in a row for a small area cannot be read, so it is taken as not known.",
        fix = "Give a whole number, 0 or more, or leave the cell blank.",
        example = "population: n/k")
record UnreadableAreaNumber(RowRef row, String column, String found) implements Notice.OfRow {

    @Override
    public String message() {
        return "Line %d has \"%s\" in the column %s. The area is kept without that number."
                .formatted(row.line(), found, column);
    }
}
