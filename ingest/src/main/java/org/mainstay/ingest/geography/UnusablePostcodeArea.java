package org.mainstay.ingest.geography;

import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.WARNING,
        what = "The small-area code of a postcode has an unknown form, so the postcode is kept without an area.",
        fix = "Give the nine-character ONS code; Northern Ireland's older codes cannot be joined to anything here.",
        example = "lsoa21cd: none")
record UnusablePostcodeArea(RowRef row, String postcode, String found) implements Notice.OfRow {

    @Override
    public String message() {
        return "Line %d places %s in \"%s\", which is no ONS code. It is kept without an area."
                .formatted(row.line(), postcode, found);
    }
}
