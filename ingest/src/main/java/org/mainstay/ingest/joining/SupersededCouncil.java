package org.mainstay.ingest.joining;

import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.ERROR,
        what = "A row is about a council that is no more, so its loss belongs to no council of today and is not used.",
        fix = "Give the loss of the council that took over, added up over those it took over from.",
        example = "lad_cd: E07000026 (Allerdale, since 2023 part of Cumberland)")
record SupersededCouncil(RowRef row, String found, String to) implements Notice.OfRow {

    @Override
    public String message() {
        return "Line %d is about %s, a council that is no more; in its place stands %s. The row is not used."
                .formatted(row.line(), found, to.isEmpty() ? "one that the register does not name" : to);
    }
}
