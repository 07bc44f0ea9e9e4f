package org.mainstay.ingest.openreferral;

import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.ERROR,
        what = "The file is no valid JSON from this record on, so neither this record nor any after it is used.",
        fix = "Save the feed again, whole.",
        example = "{\"contents\": [{\"id\": \"1042\",")
record BrokenFeed(RowRef row, int textLine) implements Notice.OfRow {

    @Override
    public String message() {
        return "The JSON breaks off in service %d, near line %d of the file. Nothing after it was read."
                .formatted(row.line(), textLine);
    }
}
