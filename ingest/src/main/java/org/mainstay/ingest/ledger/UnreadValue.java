package org.mainstay.ingest.ledger;

import org.mainstay.ingest.reading.Text;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.WARNING,
        what = "A date or value of the contract cannot be read, so the contract is used as if it gave none.",
        fix = "Write dates as dd/mm/yyyy and values as plain numbers, or leave the cell blank.",
        example = "EndDate: rolling")
record UnreadValue(RowRef row, String column, String found) implements Notice.OfRow {

    @Override
    public String message() {
        return "The %s on line %d is %s, which cannot be read. The contract is used without it."
                .formatted(column, row.line(), Text.shown(found));
    }
}
