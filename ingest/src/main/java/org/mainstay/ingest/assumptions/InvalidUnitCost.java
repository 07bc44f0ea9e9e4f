package org.mainstay.ingest.assumptions;

import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.ERROR,
        what = "A unit cost is no number, so the row is not used.",
        fix = "Give pounds as a plain number, or leave the cell blank where there is no cost.",
        example = "unit cost: see note 4")
record InvalidUnitCost(RowRef row, String found) implements Notice.OfRow {

    @Override
    public String message() {
        return "Line %d has the fiscal cost \"%s\", which is no number of pounds. The row is not used."
                .formatted(row.line(), found);
    }
}
