package org.mainstay.ingest.geography;

import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.ERROR,
        what = "A row for a postcode has none, so nothing can be joined to it and it is not used.",
        fix = "Give the postcode as Royal Mail writes it, with or without its space: M33 7ZF.",
        example = "pcds: ZZ1 1")
record InvalidPostcode(RowRef row, String found) implements Notice.OfRow {

    @Override
    public String message() {
        return "Line %d has the postcode \"%s\", which is none. The row is not used.".formatted(row.line(), found);
    }
}
