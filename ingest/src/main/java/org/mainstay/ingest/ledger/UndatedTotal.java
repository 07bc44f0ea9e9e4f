package org.mainstay.ingest.ledger;

import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.ERROR,
        what = "A list of what suppliers were paid says nowhere for which month, so the row is not used.",
        fix = "Write the month and the year into a line above the headings, such as January 2011.",
        example = "Supplier, Total and nothing above them")
record UndatedTotal(RowRef row) implements Notice.OfRow {

    @Override
    public String message() {
        return "Nobody can tell when the money of line %d was paid. The row is not used.".formatted(row.line());
    }
}
