package org.mainstay.ingest.servicelist;

import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.WARNING,
        what =
                "A service's longitude and latitude stand in each other's column: read the other way round they lie in the United Kingdom, so they are used that way.",
        fix = "Put the longitude, which is between -9 and 3 here, under lon and the latitude, 49 to 62, under lat.",
        example = "lon: 53.4, lat: -2.4")
record SwappedServicePosition(RowRef row) implements Notice.OfRow {

    @Override
    public String message() {
        return "Line %d has its latitude under lon and its longitude under lat. They are used the right way round."
                .formatted(row.line());
    }
}
