package org.mainstay.ingest.assumptions;

import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.WARNING,
        what = "An assumption is for a need that is not on the list, so nothing will ever use it.",
        fix = "Use a need from the list in docs/formats.md after the stroke.",
        example = "id: harm/loneliness")
record AssumptionForUnknownNeed(RowRef row, String id) implements Notice.OfRow {

    @Override
    public String message() {
        return "Line %d is for %s, and no need has that name. Nothing will use it.".formatted(row.line(), id);
    }
}
