package org.mainstay.ingest.entered;

import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.ERROR,
        what =
                "A cell of what partners said in a survey is missing or cannot be read, so these answers are not counted.",
        fix = "Give what the message asks for; docs/formats.md shows a full example.",
        example = "statement: weather")
record InvalidPartnerViews(RowRef row, String column, String found, String expected) implements Notice.OfRow {

    @Override
    public String message() {
        return "Line %d has \"%s\" in the column %s, which must be %s. The row is not used."
                .formatted(row.line(), found, column, expected);
    }
}
