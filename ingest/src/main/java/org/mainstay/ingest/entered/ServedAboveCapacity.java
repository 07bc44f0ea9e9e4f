package org.mainstay.ingest.entered;

import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.WARNING,
        what =
                "A partner reports more people served than it has capacity for, so one of the two is likely to be wrong.",
        fix = "Check both with the partner: capacity is the most people it could serve in a year.",
        example = "people_served: 120, capacity: 90")
record ServedAboveCapacity(RowRef row, long served, long capacity) implements Notice.OfRow {

    @Override
    public String message() {
        return "Line %d reports %d people served and capacity for %d. Both are used as reported."
                .formatted(row.line(), served, capacity);
    }
}
