package org.mainstay.ingest.servicelist;

import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.WARNING,
        what = "A service is said to have room for nobody, so it stands on the map and reaches no one.",
        fix = "Leave the capacity blank where it is not known; take the service out of the list if it has closed.",
        example = "capacity: 0")
record ServiceWithoutCapacity(RowRef row) implements Notice.OfRow {

    @Override
    public String message() {
        return "Line %d gives a capacity of 0 people a year, which is not the same as not known. It is used as it is."
                .formatted(row.line());
    }
}
