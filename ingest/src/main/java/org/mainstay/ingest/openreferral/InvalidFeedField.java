package org.mainstay.ingest.openreferral;

import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.WARNING,
        what =
                "A field of a service is not as the Open Referral UK profile asks, so programs that rely on the profile may refuse it.",
        fix = "Write the field as the profile asks.",
        example = "\"status\": \"Open\"")
record InvalidFeedField(RowRef row, String column, String expected) implements Notice.OfRow {

    @Override
    public String message() {
        return "The value at %s should be %s.".formatted(column, expected);
    }
}
