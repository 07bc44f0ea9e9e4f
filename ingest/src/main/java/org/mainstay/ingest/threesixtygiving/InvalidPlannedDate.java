package org.mainstay.ingest.threesixtygiving;

import org.mainstay.ingest.reading.Text;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.WARNING,
        what = "A planned date or duration cannot be read, so when the grant runs is not known.",
        fix = "Write planned dates as YYYY-MM-DD, YYYY-MM or YYYY, and the duration as a whole number of months.",
        example = "Planned Dates:Start Date: soon")
record InvalidPlannedDate(RowRef row, String field, String found) implements Notice.OfRow {

    @Override
    public String message() {
        return "The %s on line %d is %s, which cannot be read. When the grant runs is not known from it."
                .formatted(field, row.line(), Text.shown(found));
    }
}
