package org.mainstay.ingest.threesixtygiving.quality;

import org.mainstay.ingest.threesixtygiving.record.GrantRecord;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Severity;

/// Compares the first day of the actual start with the last of the actual end.
@About(
        severity = Severity.WARNING,
        what = "The actual start falls after the actual end.",
        fix = "Look which of the two is wrong; often they are swapped.",
        example = "Actual Dates:Start Date: 2025-04-01, Actual Dates:End Date: 2024-03-31")
@Counted(check = 13)
final class ActualStartAfterEnd implements Rule {

    @Override
    public void look(GrantRecord grant, Findings out) {
        for (var event : grant.fields().parts(Grants.ACTUAL)) {
            var start = Grants.day(event, Grants.START);
            var end = Days.last(event.text(Grants.END));
            if (Days.real(start) && Days.real(end) && start > end) {
                Grants.report(out, ActualStartAfterEnd.class, grant, event.scalar(Grants.START));
            }
        }
    }
}
