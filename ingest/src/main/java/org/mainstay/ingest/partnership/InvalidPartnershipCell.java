package org.mainstay.ingest.partnership;

import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.ERROR,
        what =
                "A cell of a row about a partnership is missing or cannot be read, so the row is not used and the register stays as it was before it.",
        fix =
                "Give what the message asks for, or leave the cell blank where it is not known; docs/formats.md shows full examples.",
        example = "roles: chair")
record InvalidPartnershipCell(RowRef row, String column, String found, String expected) implements Notice.OfRow {

    @Override
    public String message() {
        return "Line %d has \"%s\" in the column %s, which must be %s. The row is not used."
                .formatted(row.line(), found, column, expected);
    }
}
