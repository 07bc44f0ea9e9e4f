package org.mainstay.ingest.joining;

import org.mainstay.ingest.reading.Text;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.WARNING,
        what =
                "A service's position is far from every small area of this place, at sea perhaps, so it reaches nobody here.",
        fix = "Check longitude and latitude against the postcode; leave them blank where people phone or go online.",
        example = "lon: -4.9, lat: 53.9, in a place whose areas lie around -3.7, 53.9")
record ServiceFarFromPlace(RowRef row, String id) implements Notice.OfRow {

    @Override
    public String message() {
        return "Line %d places %s several kilometres from every small area of this folder. It is kept and reaches nobody here."
                .formatted(row.line(), Text.shown(id));
    }
}
