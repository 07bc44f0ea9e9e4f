package org.mainstay.ingest.threesixtygiving.quality;

import java.time.LocalDate;
import org.mainstay.ingest.threesixtygiving.record.GrantRecord;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Severity;

/// A slip of the keyboard makes 2204 of 2024.
@About(
        severity = Severity.WARNING,
        what = "The planned date is more than 12 years ahead, which is likely a slip.",
        fix = "Look at the year.",
        example = "Planned Dates:End Date: 2204-03-31")
@Counted(check = 14)
final class PlannedDateFarAhead implements Rule {

    private final DateFields dates;
    private final int latest;

    PlannedDateFarAhead(LocalDate today, DateFields dates) {
        this.dates = dates;
        latest = (int) today.plusYears(12).toEpochDay();
    }

    @Override
    public void look(GrantRecord grant, Findings out) {
        for (var field : dates.of(grant)) {
            if (field.kind() == DateFields.Kind.PLANNED && field.day() > latest) {
                Grants.report(out, PlannedDateFarAhead.class, grant, field.scalar());
            }
        }
    }
}
