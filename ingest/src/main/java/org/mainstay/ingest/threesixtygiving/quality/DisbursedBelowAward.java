package org.mainstay.ingest.threesixtygiving.quality;

import java.time.LocalDate;
import java.util.List;
import org.mainstay.ingest.threesixtygiving.record.GrantRecord;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Severity;

/// Only once the last end date is over.
@About(
        severity = Severity.INFO,
        what = "Less was paid out than awarded, although the grant has ended.",
        fix = "Bring the amount disbursed up to date, or say that the rest was not used.",
        example = "Amount Awarded: 5000, Amount Disbursed: 2500, Planned Dates:End Date: 2020-03-31")
final class DisbursedBelowAward implements Rule {

    private final int today;

    DisbursedBelowAward(LocalDate today) {
        this.today = (int) today.toEpochDay();
    }

    private boolean ended(GrantRecord grant) {
        var last = Days.NONE;
        for (var events : List.of(Grants.PLANNED, Grants.ACTUAL)) {
            for (var event : grant.fields().parts(events)) {
                last = Math.max(last, Days.last(event.text(Grants.END)));
            }
        }
        return Days.real(last) && last < today;
    }

    @Override
    public void look(GrantRecord grant, Findings out) {
        var disbursed = Grants.amount(grant.fields(), DisbursedAboveAward.DISBURSED);
        var awarded = Grants.amount(grant.fields(), Grants.AMOUNT);
        if (disbursed < awarded - DisbursedAboveAward.PENNY && ended(grant)) {
            Grants.report(out, DisbursedBelowAward.class, grant, grant.fields().scalar(DisbursedAboveAward.DISBURSED));
        }
    }
}
