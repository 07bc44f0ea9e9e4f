package org.mainstay.ingest.entered;

import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.ERROR,
        what =
                "A cell of a decision about two names is missing or cannot be read, so the decision does not count and the two are matched as if nobody had decided.",
        fix = "Give what the message asks for, or decide again with match; docs/formats.md shows a full example.",
        example = "answer: perhaps")
record InvalidDecision(RowRef row, String column, String found, String expected) implements Notice.OfRow {

    @Override
    public String message() {
        return "Line %d has \"%s\" in the column %s, which must be %s. The row is not used."
                .formatted(row.line(), found, column, expected);
    }
}
