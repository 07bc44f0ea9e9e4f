package org.mainstay.ingest.geography;

import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.ERROR,
        what = "A row of a register of councils has no code to know the council by, so it is not used.",
        fix = "Give the nine-character ONS code, such as E08000009, or leave it blank where the body never had one.",
        example = "gss-code: 00BU")
record InvalidCouncilCode(RowRef row, String found) implements Notice.OfRow {

    @Override
    public String message() {
        return "Line %d has the council code \"%s\", which is no ONS code. The row is not used."
                .formatted(row.line(), found);
    }
}
