package org.mainstay.ingest.threesixtygiving.quality;

import org.mainstay.ingest.threesixtygiving.record.GrantRecord;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Severity;

/// A grant may begin before it is awarded, but seldom by so much.
@About(
        severity = Severity.WARNING,
        what = "The planned start falls more than a year before the award.",
        fix = "Look which of the two dates is wrong.",
        example = "Award Date: 2024-05-01, Planned Dates:Start Date: 2014-05-01")
final class PlannedStartLongBeforeAward implements Rule {

    private static final int YEAR = 366;

    @Override
    public void look(GrantRecord grant, Findings out) {
        var award = Grants.day(grant.fields(), Grants.AWARD_DATE);
        for (var event : grant.fields().parts(Grants.PLANNED)) {
            var start = Grants.day(event, Grants.START);
            if (Days.real(start) && Days.real(award) && start < award - YEAR) {
                Grants.report(out, PlannedStartLongBeforeAward.class, grant, event.scalar(Grants.START));
            }
        }
    }
}
