package org.mainstay.ingest.assumptions;

import java.time.LocalDate;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.ERROR,
        what = "An assumption stops holding before it starts, so it never holds and is not used.",
        fix = "Give an effective_to after effective_from, or leave it blank.",
        example = "from: 2025-04-01, to: 2024-03-31")
record AssumptionEndsBeforeItStarts(RowRef row, LocalDate from, LocalDate to) implements Notice.OfRow {

    @Override
    public String message() {
        return "Line %d holds from %s and no longer from %s. The row is not used.".formatted(row.line(), from, to);
    }
}
