package org.mainstay.ingest.reading;

import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.ERROR,
        what = "The sheet cannot be read from this row on, so neither this row nor any after it is used.",
        fix = "Open the workbook in a spreadsheet program, let it repair the file and save it again.",
        example = "The workbook was cut off while it was downloaded.")
record BrokenSheet(RowRef row, String why) implements Notice.OfRow {

    @Override
    public String message() {
        return "Near row %d the sheet %s breaks off: %s. Nothing after it was read."
                .formatted(row.line(), row.source().sheet(), why);
    }
}
