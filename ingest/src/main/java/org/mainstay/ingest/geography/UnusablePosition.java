package org.mainstay.ingest.geography;

import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.WARNING,
        what =
                "A row lies outside the United Kingdom or its position cannot be read, so it is kept without a location.",
        fix =
                "Give longitude and latitude in degrees (WGS84) or eastings and northings, and leave both blank where there is no location.",
        example = "lat: 0, long: 0")
record UnusablePosition(RowRef row, String longitude, String latitude) implements Notice.OfRow {

    @Override
    public String message() {
        return "Line %d has the position \"%s\" (east), \"%s\" (north), which is nowhere in the United Kingdom. It is kept without a location."
                .formatted(row.line(), longitude, latitude);
    }
}
