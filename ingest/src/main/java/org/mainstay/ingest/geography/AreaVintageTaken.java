package org.mainstay.ingest.geography;

import org.mainstay.model.evidence.Source;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.INFO,
        what = "A file gives small-area codes of several census years, and one of them was taken.",
        fix = "Nothing to mend: use area tables of the same census year, since codes of different years never join.",
        example = "lsoa11cd beside lsoa21cd")
record AreaVintageTaken(Source source, String column) implements Notice {

    @Override
    public String message() {
        return "Small areas are taken from the column %s. Codes of other census years in this file are not used."
                .formatted(column);
    }
}
