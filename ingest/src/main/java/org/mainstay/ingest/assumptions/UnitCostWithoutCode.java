package org.mainstay.ingest.assumptions;

import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.WARNING,
        what = "A unit cost has no code, so no assumption can name it; it is kept.",
        fix = "Give each row the code of the database.",
        example = "code is empty")
record UnitCostWithoutCode(RowRef row) implements Notice.OfRow {

    @Override
    public String message() {
        return "Line %d has no code. The cost is kept, but nothing can refer to it.".formatted(row.line());
    }
}
