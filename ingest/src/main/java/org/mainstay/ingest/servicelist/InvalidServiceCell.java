package org.mainstay.ingest.servicelist;

import org.mainstay.ingest.reading.Text;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.WARNING,
        what =
                "An age, a capacity or a channel of a service cannot be read, so it is taken as not known; nothing is compared by it.",
        fix = "Give what the message asks for, or leave the cell blank where it is not known.",
        example = "capacity: -40")
record InvalidServiceCell(RowRef row, String column, String found, String expected) implements Notice.OfRow {

    @Override
    public String message() {
        return "Line %d has %s in the column %s, which must be %s. The service is kept without it."
                .formatted(row.line(), Text.shown(found), column, expected);
    }
}
