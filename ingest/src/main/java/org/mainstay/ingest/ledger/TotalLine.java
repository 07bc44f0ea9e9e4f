package org.mainstay.ingest.ledger;

import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.ERROR,
        what = "The line adds up those above it, so it is no payment and is not used.",
        fix = "Export the ledger without a total at its foot.",
        example = "Total,,21500.00")
record TotalLine(RowRef row, long pence) implements Notice.OfRow {

    @Override
    public String message() {
        return "Line %d adds up the lines above it. It is no payment and is not counted.".formatted(row.line());
    }
}
