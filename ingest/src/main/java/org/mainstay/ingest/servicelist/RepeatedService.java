package org.mainstay.ingest.servicelist;

import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.WARNING,
        what =
                "Two rows of a list have one id: the same service twice is counted once, and two services under one id are both kept.",
        fix = "List every service once, with an id of its own.",
        example = "id: hub-001 in two rows")
record RepeatedService(RowRef row, String id, int first) implements Notice.OfRow {

    @Override
    public String message() {
        return "Line %d has the id %s, which line %d has too. The same service counts once; another one is kept beside it."
                .formatted(row.line(), id, first);
    }
}
