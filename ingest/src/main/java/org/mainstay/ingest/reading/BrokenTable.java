package org.mainstay.ingest.reading;

import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.ERROR,
        what = "The file cannot be read as a table from this row on, so neither this row nor any after it is used.",
        fix =
                "Open the file at this line, close the quotation mark or split the over-long line, and save it again as CSV UTF-8.",
        example = "\"Larkfield Club, with a quotation mark that is never closed")
record BrokenTable(RowRef row, String found) implements Notice.OfRow {

    @Override
    public String message() {
        return "Near line %d the table breaks off: %s. Nothing after it was read.".formatted(row.line(), found);
    }
}
