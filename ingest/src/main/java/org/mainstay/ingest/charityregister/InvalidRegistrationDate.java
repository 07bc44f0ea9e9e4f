package org.mainstay.ingest.charityregister;

import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.WARNING,
        what = "A charity's date of registration cannot be read, so it is taken as not known.",
        fix = "Write dates as 2024-04-01 or 01/04/2024.",
        example = "date_of_registration: 1962-13-01")
record InvalidRegistrationDate(RowRef row, String found) implements Notice.OfRow {

    @Override
    public String message() {
        return "Line %d has the date of registration \"%s\", which is no date. The charity is kept without one."
                .formatted(row.line(), found);
    }
}
