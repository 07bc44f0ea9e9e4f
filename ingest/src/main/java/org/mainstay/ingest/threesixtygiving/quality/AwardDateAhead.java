package org.mainstay.ingest.threesixtygiving.quality;

import java.time.LocalDate;
import org.mainstay.ingest.threesixtygiving.record.GrantRecord;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Severity;

/// The day to look from is a parameter, so that the same file gives the same answer.
@About(
        severity = Severity.ERROR,
        what = "The award date is in the future, so the award cannot have been made.",
        fix = "Give the day of the decision, and publish awards only once they are made.",
        example = "Award Date: 2031-04-01")
@Counted(check = 17)
final class AwardDateAhead implements Rule {

    private final int latest;

    AwardDateAhead(LocalDate today) {
        latest = (int) today.toEpochDay();
    }

    @Override
    public void look(GrantRecord grant, Findings out) {
        if (Grants.day(grant.fields(), Grants.AWARD_DATE) > latest) {
            Grants.report(out, AwardDateAhead.class, grant, grant.fields().scalar(Grants.AWARD_DATE));
        }
    }
}
