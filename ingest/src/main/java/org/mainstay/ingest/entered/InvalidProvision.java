package org.mainstay.ingest.entered;

import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.ERROR,
        what =
                "A cell of a provision row is missing or cannot be read, so the row is not used and its funding line stays without local evidence.",
        fix =
                "Give what the message asks for, or leave the cell blank where it is not known; docs/formats.md shows a full example.",
        example = "capacity: about ninety")
record InvalidProvision(RowRef row, String column, String found, String expected) implements Notice.OfRow {

    @Override
    public String message() {
        return "Line %d has \"%s\" in the column %s, which must be %s. The row is not used."
                .formatted(row.line(), found, column, expected);
    }
}
