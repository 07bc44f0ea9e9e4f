package org.mainstay.ingest.reading;

import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.ERROR,
        what = "The file is no valid JSON from this record on, so neither this record nor any after it is used.",
        fix = "Download the file again: it was probably cut short.",
        example = "[{\"charity_name\": \"Ambleford Larder\"}, {\"charity_na")
record BrokenRecords(RowRef row) implements Notice.OfRow {

    @Override
    public String message() {
        return "The JSON breaks off in record %d. Nothing after it was read.".formatted(row.line());
    }
}
