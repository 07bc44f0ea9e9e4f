package org.mainstay.ingest.openreferral;

import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.WARNING,
        what =
                "A location's latitude and longitude lie outside the United Kingdom, so the location is kept without them.",
        fix = "Give latitude and longitude in degrees, in that order; leave both out where they are not known.",
        example = "\"latitude\": 100, \"longitude\": 101")
record UnusableFeedPosition(RowRef row, String column) implements Notice.OfRow {

    @Override
    public String message() {
        return "The position at %s is none in the United Kingdom. The location is kept without it.".formatted(column);
    }
}
