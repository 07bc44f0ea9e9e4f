package org.mainstay.ingest.threesixtygiving;

import java.time.LocalDate;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.WARNING,
        what = "The grant is planned to end before it starts, so how long it runs is not known.",
        fix = "Correct the planned dates, or give the duration in months.",
        example = "Planned Dates:Start Date: 2025-04-01, Planned Dates:End Date: 2024-03-31")
record PlannedEndBeforeStart(RowRef row, LocalDate from, LocalDate to) implements Notice.OfRow {

    @Override
    public String message() {
        return "The grant on line %d is planned to end on %s, before it starts on %s. How long it runs is not known."
                .formatted(row.line(), to, from);
    }
}
