package org.mainstay.ingest.geography;

import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.WARNING,
        what = "The first or last day of a council cannot be read, so it is taken as not known.",
        fix = "Write days as 2023-04-01.",
        example = "end-date: spring 2023")
record UnreadCouncilDate(RowRef row, String found) implements Notice.OfRow {

    @Override
    public String message() {
        return "Line %d has the day \"%s\", which cannot be read. The council is kept without it."
                .formatted(row.line(), found);
    }
}
