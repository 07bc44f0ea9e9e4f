package org.mainstay.ingest.taxonomy;

import org.mainstay.ingest.reading.Text;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.ERROR,
        what = "A charity tagged by hand lacks its identifier, its name or its topics, so nothing is learnt from it.",
        fix = "Give the identifier, the name, and the codes of its topics parted by semicolons.",
        example = "UKCAT: (blank)")
record InvalidTaggedCharity(RowRef row, String column, String found, String expected) implements Notice.OfRow {

    @Override
    public String message() {
        return "Line %d has %s in the column %s, which must be %s. Nothing is learnt from the row."
                .formatted(row.line(), Text.shown(found), column, expected);
    }
}
