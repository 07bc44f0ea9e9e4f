package org.mainstay.ingest.joining;

import org.mainstay.model.area.AreaKey;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.WARNING,
        what =
                "An area was split since, so its parts inherit its rank and its rates and share its people by their residents.",
        fix = "Get the edition for the areas of this place: an inherited rank hides what differs between the parts.",
        example = "E01000001 became E01000101 and E01000102")
record SplitAreaCarriedOver(RowRef row, AreaKey area, String to) implements Notice.OfRow {

    @Override
    public String message() {
        return "Line %d is about %s, which was split into %s. They inherit ranks and rates, and share people by their residents."
                .formatted(row.line(), area, to);
    }
}
