package org.mainstay.ingest.calendar;

import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.ERROR,
        what = "A bank holiday has no date that can be read, so it counts as a working day.",
        fix = "Give the date as 2026-12-25.",
        example = "date: Christmas")
record InvalidBankHoliday(RowRef row, String column, String found, String expected) implements Notice.OfRow {

    @Override
    public String message() {
        return "Line %d has \"%s\" in the column %s, which must be %s. The row is not used."
                .formatted(row.line(), found, column, expected);
    }
}
