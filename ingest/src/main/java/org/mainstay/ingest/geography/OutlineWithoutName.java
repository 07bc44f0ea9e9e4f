package org.mainstay.ingest.geography;

import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.ERROR,
        what = "A feature has neither an ONS code nor a name, so its outline belongs to no area and is not used.",
        fix = "Export the outlines with their code and name properties.",
        example = "A feature with the code E05099901 and no name.")
record OutlineWithoutName(RowRef row) implements Notice.OfRow {

    @Override
    public String message() {
        return "Feature %d has neither a code nor a name. Its outline is not used.".formatted(row.line());
    }
}
