package org.mainstay.ingest.threesixtygiving.quality;

import java.time.LocalDate;
import org.mainstay.ingest.threesixtygiving.record.GrantRecord;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Severity;

/// A slip of the keyboard makes 1900 of 2000.
@About(
        severity = Severity.WARNING,
        what = "The date is more than 25 years old, which is likely a slip.",
        fix = "Look at the year.",
        example = "Award Date: 1016-04-01")
@Counted(check = 16)
final class DateLongPast implements Rule {

    private static final int YEARS = 25;

    private final DateFields dates;
    private final int earliest;

    DateLongPast(LocalDate today, DateFields dates) {
        this.dates = dates;
        earliest = (int) today.minusYears(YEARS).toEpochDay();
    }

    @Override
    public void look(GrantRecord grant, Findings out) {
        for (var field : dates.of(grant)) {
            if (Days.real(field.day()) && field.day() < earliest) {
                Grants.report(out, DateLongPast.class, grant, field.scalar());
            }
        }
    }
}
