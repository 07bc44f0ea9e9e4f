package org.mainstay.ingest.ledger;

import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.WARNING,
        what = "The line names no payee, so it counts in totals but belongs to no one.",
        fix = "Fill BeneficiaryName in every line; where the name must be withheld, write Redacted.",
        example = "BeneficiaryName is empty")
record MissingPayee(RowRef row) implements Notice.OfRow {

    @Override
    public String message() {
        return "Line %d names no payee. It counts in totals but belongs to no one.".formatted(row.line());
    }
}
