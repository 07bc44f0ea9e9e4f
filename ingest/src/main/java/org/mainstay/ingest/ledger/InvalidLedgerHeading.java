package org.mainstay.ingest.ledger;

import org.mainstay.ingest.reading.Text;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.ERROR,
        what = "A row of a ledger profile names no heading, or no field of the LGA's spend schema, so it is not used.",
        fix = "Give the ledger's heading and one of the fields listed in docs/formats.md.",
        example = "ledger_heading: Paid to, means: payee")
record InvalidLedgerHeading(RowRef row, String column, String found) implements Notice.OfRow {

    @Override
    public String message() {
        return "Line %d says that %s means %s, which is no field of a ledger."
                .formatted(row.line(), Text.shown(column), Text.shown(found));
    }
}
