package org.mainstay.ingest.need;

import org.mainstay.ingest.reading.Text;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.ERROR,
        what =
                "A cell of a row that counts people in need is missing or cannot be read, so the row is not used and the need of that area is estimated.",
        fix = "Give what the message asks for; docs/formats.md shows a full example.",
        example = "people: some forty")
record InvalidNeedCount(RowRef row, String column, String found, String expected) implements Notice.OfRow {

    @Override
    public String message() {
        return "Line %d has %s in the column %s, which must be %s. The row is not used."
                .formatted(row.line(), Text.shown(found), column, expected);
    }
}
