package org.mainstay.ingest.servicelist;

import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.INFO,
        what =
                "A service has neither a position nor a postcode nor an area, so nobody can tell who is near it and it is left out of every distance.",
        fix =
                "Give the postcode or longitude and latitude; write remote under channel where people phone or go online.",
        example = "postcode, lon and lat are empty")
record ServiceWithoutPlace(RowRef row) implements Notice.OfRow {

    @Override
    public String message() {
        return "Line %d says nothing of where the service is. It is listed, and counted in no distance."
                .formatted(row.line());
    }
}
