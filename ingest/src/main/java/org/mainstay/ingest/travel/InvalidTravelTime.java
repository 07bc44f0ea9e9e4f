package org.mainstay.ingest.travel;

import org.mainstay.ingest.reading.Text;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.ERROR,
        what =
                "A row of travel times has no area to start from, nowhere to go, no known mode or no time, so it is not used and the distance stands in.",
        fix =
                "Give the area's ONS code, the service's id or postcode, walk, cycle, drive or bus, and minutes; leave the minutes blank where there is no way.",
        example = "mode: teleport")
record InvalidTravelTime(RowRef row, String column, String found, String expected) implements Notice.OfRow {

    @Override
    public String message() {
        return "Line %d has %s in the column %s, which must be %s. The row is not used."
                .formatted(row.line(), Text.shown(found), column, expected);
    }
}
