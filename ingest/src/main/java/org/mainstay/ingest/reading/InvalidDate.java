package org.mainstay.ingest.reading;

import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

/// A date that is none, or is no single day.
///
/// @param field the date's name in the file's own standard
@About(
        severity = Severity.ERROR,
        what =
                "The date is missing or is not a day in a form that this kind of file uses, so the row belongs to no year "
                        + "and is not used.",
        fix = "Give the full day, best as YYYY-MM-DD, in every row and export the file again.",
        example = "PaymentDate: 31/02/2024")
public record InvalidDate(RowRef row, String field, String found) implements Notice.OfRow {

    @Override
    public String message() {
        return "The %s on line %d is %s, which is no day. Without it the row belongs to no financial year."
                .formatted(field, row.line(), Text.shown(found));
    }
}
