package org.mainstay.ingest.openreferral;

import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.ERROR,
        what = "A record of a feed lacks a field that the Open Referral UK profile requires, so programs refuse it.",
        fix = "Give the field.",
        example = "{\"version\": \"HSDS-UK-3.0\"} without a profile")
record IncompleteFeedRecord(RowRef row, String column) implements Notice.OfRow {

    @Override
    public String message() {
        return "The field %s is missing or empty.".formatted(column);
    }
}
