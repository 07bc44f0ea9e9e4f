package org.mainstay.ingest.joining;

import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.ERROR,
        what =
                "A row is about a small area of another census than the areas of this place, so it joins none of them and is not used.",
        fix = "Get the edition for the areas of this place, or ONS's exact-fit lookup from 2011 to 2021.",
        example = "LSOA code (2011) beside areas of 2021")
record AreaOfAnotherVintage(RowRef row, String area, String used, String why) implements Notice.OfRow {

    @Override
    public String message() {
        return "Line %d is about %s, and the small areas of this place are those of 20%s. %s."
                .formatted(row.line(), area, used, why);
    }
}
