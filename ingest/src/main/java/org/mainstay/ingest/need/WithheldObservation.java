package org.mainstay.ingest.need;

import org.mainstay.ingest.reading.Text;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.INFO,
        what = "The publisher withholds a number, so it is taken as not known and never as 0.",
        fix = "Nothing to mend: small counts are withheld so that nobody can be recognised.",
        example = "OBS_VALUE: c")
record WithheldObservation(RowRef row, String area, String found) implements Notice.OfRow {

    @Override
    public String message() {
        return "Line %d has %s for %s instead of a number. It is taken as not known, not as 0."
                .formatted(row.line(), Text.shown(found), area);
    }
}
