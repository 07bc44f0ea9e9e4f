package org.mainstay.ingest.servicelist;

import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.ERROR,
        what = "A service has no id, no kind or no name, so it cannot be shown or counted and the row is not used.",
        fix = "Fill in the id, kind and name of every service.",
        example = "name is empty")
record IncompleteService(RowRef row, String lacking) implements Notice.OfRow {

    @Override
    public String message() {
        return "Line %d lacks: %s. The row is not used.".formatted(row.line(), lacking);
    }
}
