package org.mainstay.ingest.threesixtygiving;

import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.ERROR,
        what = "The file is no valid JSON from this grant on, so neither this grant nor any after it is used.",
        fix = "Download the file again, or check it with the 360Giving Data Quality Tool.",
        example = "A package that was cut off while it was downloaded.")
record BrokenJson(RowRef row, int textLine) implements Notice.OfRow {

    @Override
    public String message() {
        return "The JSON breaks off in grant %d, near line %d of the file. Nothing after it was read."
                .formatted(row.line(), textLine);
    }
}
