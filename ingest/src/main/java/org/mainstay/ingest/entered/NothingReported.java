package org.mainstay.ingest.entered;

import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.ERROR,
        what = "A provision row names a funding line and says nothing about it, so there is nothing to use.",
        fix = "Fill in what the partner reports, people served above all, or delete the row.",
        example = "A row of the template that names a line and nothing else.")
record NothingReported(RowRef row) implements Notice.OfRow {

    @Override
    public String message() {
        return "Line %d names a funding line and reports nothing about it. The row is not used.".formatted(row.line());
    }
}
