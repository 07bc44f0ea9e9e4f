package org.mainstay.ingest.servicelist;

import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.WARNING,
        what =
                "A service's area code or position cannot be used, so the service is kept with what is left of its place.",
        fix = "Give the nine-character ONS code, and longitude and latitude in degrees; leave blank what is not known.",
        example = "lat: 5.34, lon: 2.1")
record UnusableServicePlace(RowRef row) implements Notice.OfRow {

    @Override
    public String message() {
        return "Line %d places a service by a code or a position that is none in the United Kingdom. The service is kept without it."
                .formatted(row.line());
    }
}
