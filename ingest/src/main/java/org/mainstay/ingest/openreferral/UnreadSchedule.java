package org.mainstay.ingest.openreferral;

import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.INFO,
        what =
                "A schedule is not a time on certain days of every week, so nobody can tell whether the service is open when another is.",
        fix =
                "Give freq WEEKLY, byday such as MO,WE, and opens_at and closes_at as 09:00; leave valid_to out of hours that hold.",
        example = "\"freq\": \"MONTHLY\", \"byday\": \"2SU\"")
record UnreadSchedule(RowRef row, String column) implements Notice.OfRow {

    @Override
    public String message() {
        return "The schedule at %s is not one of every week. The service's hours are shown and not compared."
                .formatted(column);
    }
}
