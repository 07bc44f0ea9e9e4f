package org.mainstay.ingest.charityregister;

import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.ERROR,
        what = "A register row has no name, so the charity cannot be shown and the row is not used.",
        fix = "Give the charity's registered name in the name column.",
        example = "charity_name is empty")
record MissingCharityName(RowRef row, String number) implements Notice.OfRow {

    @Override
    public String message() {
        return "Line %d gives charity %s no name. The row is not used.".formatted(row.line(), number);
    }
}
