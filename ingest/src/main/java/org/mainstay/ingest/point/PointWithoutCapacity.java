package org.mainstay.ingest.point;

import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.INFO,
        what = "A service has a capacity of 0, so it is in reach and gives nobody anything.",
        fix = "Nothing, if it is closed for now; leave the capacity blank where it is not known.",
        example = "cap: 0")
record PointWithoutCapacity(RowRef row) implements Notice.OfRow {

    @Override
    public String message() {
        return "Line %d has a capacity of 0. Blank would mean that it is not known.".formatted(row.line());
    }

    @Override
    public String column() {
        return "cap";
    }
}
