package org.mainstay.ingest.assumptions;

import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.ERROR,
        what = "A row that says which unit costs an assumption is made of has a cell that cannot be understood.",
        fix = "Write codes with + between them, each with its number of times: 52*SS11.3.",
        example = "unit_costs is HO5.0 or HO3.0")
record InvalidUnitCostUse(RowRef row, String column, String found, String expected) implements Notice.OfRow {

    @Override
    public String message() {
        return "Line %d has \"%s\" for %s, which must be %s. The row is not used."
                .formatted(row.line(), found, column, expected);
    }
}
