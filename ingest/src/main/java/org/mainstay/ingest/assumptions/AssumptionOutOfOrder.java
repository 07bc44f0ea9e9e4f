package org.mainstay.ingest.assumptions;

import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.ERROR,
        what = "An assumption's value does not lie between its low and high, so the row is not used.",
        fix =
                "Put the lowest plausible value in low, the highest in high and the central one in value, whichever does more harm.",
        example = "low: 0.4, value: 0.3, high: 0.6")
record AssumptionOutOfOrder(RowRef row, String low, String value, String high) implements Notice.OfRow {

    @Override
    public String message() {
        return "Line %d has low %s, value %s and high %s, which must rise. The row is not used."
                .formatted(row.line(), low, value, high);
    }
}
