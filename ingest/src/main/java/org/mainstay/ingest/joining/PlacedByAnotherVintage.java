package org.mainstay.ingest.joining;

import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.WARNING,
        what =
                "A postcode or a service is placed in a small area of another census than those of this place, so it is kept without one.",
        fix = "Get the directory with areas of the same census, or ONS's exact-fit lookup from 2011 to 2021.",
        example = "a directory with lsoa11 alone beside areas of 2021")
record PlacedByAnotherVintage(RowRef row, String area, String used, String why) implements Notice.OfRow {

    @Override
    public String message() {
        return "Line %d is kept without its small area %s, since those of this place are those of 20%s. %s."
                .formatted(row.line(), area, used, why);
    }
}
