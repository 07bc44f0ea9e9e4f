package org.mainstay.ingest.taxonomy;

import org.mainstay.ingest.reading.Text;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.ERROR,
        what = "A cell of a topic is missing, cannot be read or repeats another row's code, so the row is not used.",
        fix = "Give what the message asks for; a level is a whole number from 1, and every code stands once.",
        example = "Level: three")
record InvalidTopic(RowRef row, String column, String found, String expected) implements Notice.OfRow {

    @Override
    public String message() {
        return "Line %d has %s in the column %s, which must be %s. The topic is not used."
                .formatted(row.line(), Text.shown(found), column, expected);
    }
}
