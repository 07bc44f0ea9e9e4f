package org.mainstay.ingest.deprivation;

import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.ERROR,
        what = "A row of the indices of deprivation has no ONS area code, so it joins nothing and is not used.",
        fix = "Take the file as MHCLG publishes it, or give the nine-character code.",
        example = "LSOA code (2021) is empty")
record DeprivationWithoutArea(RowRef row, String found) implements Notice.OfRow {

    @Override
    public String message() {
        return "Line %d has the area code \"%s\", which is no ONS code. The row is not used."
                .formatted(row.line(), found);
    }
}
