package org.mainstay.ingest.threesixtygiving;

import org.mainstay.ingest.reading.Text;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.ERROR,
        what = "The grant is not in pounds sterling, and Mainstay does not yet convert, so it is not used.",
        fix = "Publish the amount in GBP, or leave the grant out of what you ask about.",
        example = "Currency: EUR")
record ForeignCurrency(RowRef row, String found) implements Notice.OfRow {

    @Override
    public String message() {
        return "The grant on line %d is in %s, not in GBP. It is in no total.".formatted(row.line(), Text.shown(found));
    }
}
