package org.mainstay.ingest.point;

import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.ERROR,
        what = "A point has no id, or that of an earlier row, so it would count twice and is not used.",
        fix = "Give every area and every service one row with an id of its own.",
        example = "two rows with id: E01006074")
record RepeatedPoint(RowRef row, String id, int first) implements Notice.OfRow {

    @Override
    public String message() {
        return id.isEmpty()
                ? "Line %d has no id, so no result could name it. It is not used.".formatted(row.line())
                : "Line %d has the id \"%s\" of line %d. It is not used.".formatted(row.line(), id, first);
    }

    @Override
    public String column() {
        return "id";
    }

    @Override
    public String found() {
        return id;
    }
}
