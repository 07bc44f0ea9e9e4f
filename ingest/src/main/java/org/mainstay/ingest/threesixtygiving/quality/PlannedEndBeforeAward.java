package org.mainstay.ingest.threesixtygiving.quality;

import org.mainstay.ingest.threesixtygiving.record.GrantRecord;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Severity;

/// Compares with the last day that the end can mean.
@About(
        severity = Severity.WARNING,
        what = "The planned end falls before the award, so the grant would have ended before it was made.",
        fix = "Look which of the two dates is wrong.",
        example = "Award Date: 2024-05-01, Planned Dates:End Date: 2023-05-01")
final class PlannedEndBeforeAward implements Rule {

    @Override
    public void look(GrantRecord grant, Findings out) {
        var award = Grants.day(grant.fields(), Grants.AWARD_DATE);
        for (var event : grant.fields().parts(Grants.PLANNED)) {
            var end = Days.last(event.text(Grants.END));
            if (Days.real(end) && Days.real(award) && end < award) {
                Grants.report(out, PlannedEndBeforeAward.class, grant, event.scalar(Grants.END));
            }
        }
    }
}
