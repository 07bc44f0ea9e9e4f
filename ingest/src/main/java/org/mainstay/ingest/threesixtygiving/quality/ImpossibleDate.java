package org.mainstay.ingest.threesixtygiving.quality;

import org.mainstay.ingest.threesixtygiving.record.GrantRecord;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Severity;

/// Reports dates such as 31 September.
@About(
        severity = Severity.ERROR,
        what = "The date does not exist in any calendar.",
        fix = "Correct the day or the month.",
        example = "Award Date: 2023-09-31")
@Counted(check = 11)
final class ImpossibleDate implements Rule {

    private final DateFields dates;

    ImpossibleDate(DateFields dates) {
        this.dates = dates;
    }

    @Override
    public void look(GrantRecord grant, Findings out) {
        for (var field : dates.of(grant)) {
            if (field.day() == Days.IMPOSSIBLE) {
                Grants.report(out, ImpossibleDate.class, grant, field.scalar());
            }
        }
    }
}
