package org.mainstay.ingest.threesixtygiving;

import org.mainstay.ingest.reading.Text;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.WARNING,
        what = "The amount awarded is below nothing, so the grant lowers totals.",
        fix = "Publish the amount awarded, and show money that came back as amountDisbursed or in a note.",
        example = "Amount Awarded: -500")
record NegativeAmount(RowRef row, String found) implements Notice.OfRow {

    @Override
    public String message() {
        return "The grant on line %d awards %s. It is used as it stands and lowers totals."
                .formatted(row.line(), Text.shown(found));
    }
}
