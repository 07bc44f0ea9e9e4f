package org.mainstay.ingest.need;

import org.mainstay.ingest.reading.Text;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.ERROR,
        what = "A row of population estimates has no ONS area code or no total, so it is not used.",
        fix = "Give the nine-character code and the residents as a whole number.",
        example = "Total: [x]")
record InvalidPopulation(RowRef row, String column, String found) implements Notice.OfRow {

    @Override
    public String message() {
        return "Line %d has %s in the column %s. The row is not used.".formatted(row.line(), Text.shown(found), column);
    }
}
