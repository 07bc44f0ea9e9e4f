package org.mainstay.ingest.charityregister;

import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.ERROR,
        what =
                "A row of the Charity Commission's extract has more or fewer cells than there are headings, so nobody can tell which cell is which and it is not used.",
        fix = "Download the same table as JSON, where a line break or a tab in a text does no harm.",
        example = "two cells under three headings")
record UnevenRegisterRow(RowRef row, int seen, int expected) implements Notice.OfRow {

    @Override
    public String message() {
        return "Line %d has %d cells under %d headings. The row is not used.".formatted(row.line(), seen, expected);
    }
}
