package org.mainstay.ingest.folder;

import org.mainstay.ingest.reading.Text;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.WARNING,
        what = "A ledger profile explains a heading that no ledger in the folder uses, so it changes nothing.",
        fix = "Write the heading as it stands in the ledger, or delete the row.",
        example = "ledger_heading: Paid to, where the ledger says Paid To Whom")
record UnusedLedgerHeading(RowRef row, String column) implements Notice.OfRow {

    @Override
    public String message() {
        return "No ledger is read by the heading %s of line %d.".formatted(Text.shown(column), row.line());
    }
}
