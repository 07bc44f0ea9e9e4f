package org.mainstay.ingest.geography;

import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.ERROR,
        what = "An outline is not made of rings of longitudes and latitudes, so it cannot be drawn and is not used.",
        fix = "Export the outlines as GeoJSON in degrees (WGS84, EPSG:4326), not in metres of the National Grid.",
        example = "A polygon of two corners.")
record InvalidOutline(RowRef row, String area) implements Notice.OfRow {

    @Override
    public String message() {
        return "Feature %d, \"%s\", is not made of closed rings in degrees. It is not used."
                .formatted(row.line(), area);
    }
}
