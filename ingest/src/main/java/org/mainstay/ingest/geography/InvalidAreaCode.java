package org.mainstay.ingest.geography;

import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.ERROR,
        what = "A row for a small area has no ONS code, so nothing can be joined to it and it is not used.",
        fix = "Give the nine-character ONS code, such as E01006074.",
        example = "lsoa21cd: Ambleford 001A")
record InvalidAreaCode(RowRef row, String found) implements Notice.OfRow {

    @Override
    public String message() {
        return "Line %d has the area code \"%s\", which is no ONS code. The row is not used."
                .formatted(row.line(), found);
    }
}
