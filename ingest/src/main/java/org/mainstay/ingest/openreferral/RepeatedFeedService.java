package org.mainstay.ingest.openreferral;

import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.WARNING,
        what = "The same service id stands twice in one feed, so only the first is counted.",
        fix = "Give every service one id of its own and list it once.",
        example = "\"id\": \"1042\" in two services")
record RepeatedFeedService(RowRef row, String id) implements Notice.OfRow {

    @Override
    public String message() {
        return "Service %s in place %d stands earlier in the file. It is counted once.".formatted(id, row.line());
    }
}
