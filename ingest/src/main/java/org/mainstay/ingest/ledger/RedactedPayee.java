package org.mainstay.ingest.ledger;

import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.INFO,
        what = "The payee's name is withheld, so the line counts in totals but belongs to no one.",
        fix = "Nothing, where the payee is a natural person; publish the names of organisations.",
        example = "BeneficiaryName: REDACTED PERSONAL DATA")
record RedactedPayee(RowRef row) implements Notice.OfRow {

    @Override
    public String message() {
        return "The payee on line %d is withheld. It counts in totals as a payee of its own.".formatted(row.line());
    }
}
