package org.mainstay.ingest.reading;

import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

/// An amount that is none.
///
/// @param suggestion what was surely meant, empty where that cannot be known
@About(
        severity = Severity.ERROR,
        what = "The amount cannot be read as a number, so the row moves no money and is not used.",
        fix = "Format the amount column as a plain number without a currency sign and export the file again.",
        example = "Amount: to be confirmed")
public record InvalidAmount(RowRef row, String found, String suggestion) implements Notice.OfRow {

    @Override
    public String message() {
        var meant = suggestion.isEmpty() ? "" : " Write " + suggestion + ".";
        return "The amount on line %d is %s, which is no plain number.%s"
                .formatted(row.line(), Text.shown(found), meant);
    }
}
