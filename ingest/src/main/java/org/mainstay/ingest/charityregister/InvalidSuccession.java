package org.mainstay.ingest.charityregister;

import org.mainstay.ingest.reading.Text;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.ERROR,
        what =
                "A row of a list of successions does not name two different charities, so it says nothing and is not used.",
        fix =
                "Write the charity number of the body that ended under from, and that of the one that carries on under to.",
        example = "Ambleford Larder, 1234567")
record InvalidSuccession(RowRef row, String found) implements Notice.OfRow {

    @Override
    public String message() {
        return "Line %d says %s, which are no two different charity numbers. The row is not used."
                .formatted(row.line(), Text.shown(found));
    }
}
