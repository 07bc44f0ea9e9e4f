package org.mainstay.ingest.openreferral;

import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.ERROR,
        what =
                "A service in an Open Referral feed has no id or no name, so it cannot be told apart or shown and is not used.",
        fix = "Give every service an id and a name, both as text.",
        example = "{\"id\": \"1042\", \"status\": \"active\"}")
record IncompleteFeedService(RowRef row, String column) implements Notice.OfRow {

    @Override
    public String message() {
        return "The service at %s lacks it or has no text there. The service is not used.".formatted(column);
    }
}
