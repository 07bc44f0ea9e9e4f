package org.mainstay.ingest.joining;

import org.mainstay.model.area.AreaKey;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.WARNING,
        what =
                "Areas were merged since, so their people are added up; ranks and deciles cannot be combined and are left out.",
        fix = "Get the edition for the areas of this place.",
        example = "E01000001 and E01000002 became E01000101")
record MergedAreaCarriedOver(RowRef row, AreaKey to, int number) implements Notice.OfRow {

    @Override
    public String message() {
        return "Line %d and the other rows of %d areas that were merged into %s are added up. Their ranks are not used."
                .formatted(row.line(), number, to);
    }
}
