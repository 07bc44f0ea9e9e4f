package org.mainstay.ingest.point;

import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.WARNING,
        what = "A position lies off the British National Grid, so the point is kept without one.",
        fix = "Give x as the easting (0 to 700000) and y as the northing (0 to 1300000), in metres, not in degrees.",
        example = "x: -2.31, y: 53.42")
record PointOffTheGrid(RowRef row, String longitude, String latitude, String suggestion) implements Notice.OfRow {

    @Override
    public String message() {
        return "Line %d has x \"%s\" and y \"%s\", which is nowhere on the National Grid; %s."
                .formatted(row.line(), longitude, latitude, suggestion);
    }

    @Override
    public String column() {
        return "x";
    }

    @Override
    public String found() {
        return longitude;
    }
}
