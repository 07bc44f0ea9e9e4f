package org.mainstay.ingest.geography;

import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.ERROR,
        what = "A row of the lookup between censuses has no change indicator, so nothing can be carried over by it.",
        fix =
                "Download the Exact Fit lookup, whose indicator is U (unchanged), S (split), M (merged) or X (irregular).",
        example = "CHGIND: Split")
record UnknownAreaChange(RowRef row, String found) implements Notice.OfRow {

    @Override
    public String message() {
        return "Line %d has the change indicator \"%s\", which is none of U, S, M and X. The row is not used."
                .formatted(row.line(), found);
    }
}
