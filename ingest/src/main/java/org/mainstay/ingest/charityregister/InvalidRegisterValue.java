package org.mainstay.ingest.charityregister;

import org.mainstay.ingest.reading.Text;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.WARNING,
        what = "A number, date or status of a charity register cannot be read, so it is taken as not known.",
        fix = "Download the register again from its regulator, and do not save it from a spreadsheet program.",
        example = "latest_income: 12k")
record InvalidRegisterValue(RowRef row, String column, String found) implements Notice.OfRow {

    @Override
    public String message() {
        return "The %s on line %d is %s, which cannot be read. It is taken as not known."
                .formatted(column, row.line(), Text.shown(found));
    }
}
