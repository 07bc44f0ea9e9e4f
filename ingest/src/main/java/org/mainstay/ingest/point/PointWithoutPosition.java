package org.mainstay.ingest.point;

import java.util.Locale;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.WARNING,
        what = "A point has no position, so nothing can be measured from it or to it.",
        fix = "Give its easting and northing in metres of the British National Grid.",
        example = "x: (blank), y: (blank)")
record PointWithoutPosition(RowRef row, String what) implements Notice.OfRow {

    @Override
    public String message() {
        return "Line %d of the %s has no x or no y, so its access is not known. It is kept as not located."
                .formatted(row.line(), what.toLowerCase(Locale.ROOT));
    }

    @Override
    public String column() {
        return "x";
    }
}
