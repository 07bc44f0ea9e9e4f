package org.mainstay.ingest.need;

import org.mainstay.ingest.reading.Text;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.WARNING,
        what = "The people of an age cannot be read, so the total is used and the ages are taken as not known.",
        fix = "Give whole numbers, as ONS does.",
        example = "F16 to 29: many")
record UnreadAge(RowRef row, String column, String found) implements Notice.OfRow {

    @Override
    public String message() {
        return "Line %d has %s in the column %s. The area is kept with its total alone."
                .formatted(row.line(), Text.shown(found), column);
    }
}
