package org.mainstay.ingest.reading;

import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

/// An amount with a part of a penny.
@About(
        severity = Severity.WARNING,
        what = "The amount has parts of a penny, so it is used rounded to the nearest penny, halves to the even one.",
        fix = "Export amounts with two decimals.",
        example = "Amount: 12.345")
public record RoundedAmount(RowRef row, String found, long pence) implements Notice.OfRow {

    @Override
    public String message() {
        return "The amount on line %d is %s, which no one can pay. It is used as %s."
                .formatted(row.line(), Text.shown(found), new Pounds(pence, true).plain());
    }
}
