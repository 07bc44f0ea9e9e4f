package org.mainstay.ingest.need;

import org.mainstay.ingest.reading.Text;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.ERROR,
        what =
                "A row of observations has no ONS area code, no period that can be read, or no number, so it is not used.",
        fix =
                "Give the nine-character code, the period as March 2026, 2026-03 or 2024/25, and counts as whole numbers.",
        example = "value: about 40")
record InvalidObservation(RowRef row, String column, String found) implements Notice.OfRow {

    @Override
    public String message() {
        return "Line %d has %s in the column %s. The row is not used.".formatted(row.line(), Text.shown(found), column);
    }
}
