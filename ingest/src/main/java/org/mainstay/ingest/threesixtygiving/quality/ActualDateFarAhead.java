package org.mainstay.ingest.threesixtygiving.quality;

import java.time.LocalDate;
import org.mainstay.ingest.threesixtygiving.record.GrantRecord;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Severity;

/// A slip of the keyboard makes 2204 of 2024.
@About(
        severity = Severity.WARNING,
        what = "The actual date is more than 5 years ahead, which is likely a slip.",
        fix = "Look at the year.",
        example = "Actual Dates:End Date: 2204-03-31")
@Counted(check = 15)
final class ActualDateFarAhead implements Rule {

    private final DateFields dates;
    private final int latest;

    ActualDateFarAhead(LocalDate today, DateFields dates) {
        this.dates = dates;
        latest = (int) today.plusYears(5).toEpochDay();
    }

    @Override
    public void look(GrantRecord grant, Findings out) {
        for (var field : dates.of(grant)) {
            if (field.kind() == DateFields.Kind.ACTUAL && field.day() > latest) {
                Grants.report(out, ActualDateFarAhead.class, grant, field.scalar());
            }
        }
    }
}
