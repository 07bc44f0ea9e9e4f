package org.mainstay.ingest.threesixtygiving.quality;

import org.mainstay.ingest.threesixtygiving.record.GrantRecord;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Severity;

/// Compares the first day of the planned start with the last of the planned end.
@About(
        severity = Severity.WARNING,
        what = "The planned start falls after the planned end.",
        fix = "Look which of the two is wrong; often they are swapped.",
        example = "Planned Dates:Start Date: 2025-04-01, Planned Dates:End Date: 2024-03-31")
@Counted(check = 12)
final class PlannedStartAfterEnd implements Rule {

    @Override
    public void look(GrantRecord grant, Findings out) {
        for (var event : grant.fields().parts(Grants.PLANNED)) {
            var start = Grants.day(event, Grants.START);
            var end = Days.last(event.text(Grants.END));
            if (Days.real(start) && Days.real(end) && start > end) {
                Grants.report(out, PlannedStartAfterEnd.class, grant, event.scalar(Grants.START));
            }
        }
    }
}
