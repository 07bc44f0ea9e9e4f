package org.mainstay.ingest.assumptions;

import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.ERROR,
        what = "A unit cost does not say in which year's prices it is, so it cannot be compared and is not used.",
        fix = "Give the price year as the database does: 2010/11.",
        example = "fiscal_year is empty")
record UnitCostWithoutYear(RowRef row, String unitCost) implements Notice.OfRow {

    @Override
    public String message() {
        return "Line %d gives the cost %s without a price year. The row is not used.".formatted(row.line(), unitCost);
    }
}
