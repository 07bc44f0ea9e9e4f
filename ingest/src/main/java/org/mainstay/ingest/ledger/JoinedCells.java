package org.mainstay.ingest.ledger;

import org.mainstay.ingest.reading.Text;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.WARNING,
        what = "Date and amount stand in one cell, the comma between them lost, and are read as two.",
        fix = "Export the ledger again from the finance system.",
        example = "25/06/2012900.00")
record JoinedCells(RowRef row, String found) implements Notice.OfRow {

    @Override
    public String message() {
        return "Line %d has date and amount in one cell, %s. It is read as two."
                .formatted(row.line(), Text.shown(found));
    }
}
