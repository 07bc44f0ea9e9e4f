package org.mainstay.ingest.entered;

import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.ERROR,
        what =
                "A cell of a row about who pays, hosts, refers to or holds up whom is missing or cannot be read, so no shock travels along that tie.",
        fix =
                "Give what the message asks for, or leave the percentage blank where it is not known; docs/formats.md shows a full example.",
        example = "kind: lends")
record InvalidTie(RowRef row, String column, String found, String expected) implements Notice.OfRow {

    @Override
    public String message() {
        return "Line %d has \"%s\" in the column %s, which must be %s. The row is not used."
                .formatted(row.line(), found, column, expected);
    }
}
