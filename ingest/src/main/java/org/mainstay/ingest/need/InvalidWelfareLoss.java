package org.mainstay.ingest.need;

import org.mainstay.ingest.reading.Text;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.ERROR,
        what = "A row of welfare-reform losses has no area, no reform or no loss that can be read, so it is not used.",
        fix = "Give the ONS code, the reform's name and the loss as a number of pounds, 0 or more.",
        example = "loss_gbp_m: -2.1")
record InvalidWelfareLoss(RowRef row, String column, String found) implements Notice.OfRow {

    @Override
    public String message() {
        return "Line %d has %s in the column %s. The row is not used.".formatted(row.line(), Text.shown(found), column);
    }
}
