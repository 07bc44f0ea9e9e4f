package org.mainstay.ingest.joining;

import org.mainstay.model.area.AreaKey;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.ERROR,
        what = "Two files place a postcode in different small areas, so one of them is used and this row is not.",
        fix = "Keep the later directory in the folder; lookups made from positions differ from it in a few postcodes.",
        example = "AB1 2CD in E01000001 and in E01000002")
record PostcodeGivenTwice(RowRef row, String postcode, AreaKey area, RowRef used) implements Notice.OfRow {

    @Override
    public String message() {
        return "Line %d places %s in %s, and line %d of %s places it elsewhere. This row is not used."
                .formatted(
                        row.line(), postcode, area, used.line(), used.source().path());
    }
}
