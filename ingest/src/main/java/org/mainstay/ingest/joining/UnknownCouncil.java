package org.mainstay.ingest.joining;

import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.ERROR,
        what =
                "A row is about a council that the register of councils in this folder does not have, so it is not used.",
        fix = "Check the code; if the council is new, get a newer register.",
        example = "lad_cd: E08000999")
record UnknownCouncil(RowRef row, String found) implements Notice.OfRow {

    @Override
    public String message() {
        return "Line %d is about %s, which no register of councils here has. The row is not used."
                .formatted(row.line(), found);
    }
}
