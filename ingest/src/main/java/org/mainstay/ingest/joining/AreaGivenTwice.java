package org.mainstay.ingest.joining;

import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.ERROR,
        what = "Two rows describe the same small area differently, so the fuller one is used and this one is not.",
        fix = "Keep one table of small areas in the folder, the council's own rather than that of the whole country.",
        example = "E01000001 in areas.csv and in england.csv")
record AreaGivenTwice(RowRef row, String area, RowRef used) implements Notice.OfRow {

    @Override
    public String message() {
        return "Line %d describes %s, which line %d of %s describes more fully. This row is not used."
                .formatted(row.line(), area, used.line(), used.source().path());
    }
}
