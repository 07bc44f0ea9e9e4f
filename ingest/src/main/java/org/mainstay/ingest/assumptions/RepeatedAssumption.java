package org.mainstay.ingest.assumptions;

import java.time.LocalDate;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.WARNING,
        what = "A file gives the same assumption twice from the same day, and the later line is used.",
        fix = "Delete the line that no longer holds, or give each its own effective_from.",
        example = "Two rows with the id discount_rate for the same days.")
record RepeatedAssumption(RowRef row, String id, LocalDate from) implements Notice.OfRow {

    @Override
    public String message() {
        return "Line %d gives %s from %s a second time. The later line is used.".formatted(row.line(), id, from);
    }
}
