package org.mainstay.ingest.threesixtygiving.quality;

import org.mainstay.ingest.threesixtygiving.record.GrantRecord;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Severity;

/// Rare, but it happens.
@About(
        severity = Severity.INFO,
        what = "More was awarded than applied for, which is rare.",
        fix = "Look whether the two amounts were swapped.",
        example = "Amount Applied For: 5000, Amount Awarded: 50000")
final class AwardAboveApplication implements Rule {

    @Override
    public void look(GrantRecord grant, Findings out) {
        var applied = Grants.amount(grant.fields(), "amountAppliedFor");
        if (applied > 0 && Grants.amount(grant.fields(), Grants.AMOUNT) > applied + DisbursedAboveAward.PENNY) {
            Grants.report(
                    out, AwardAboveApplication.class, grant, grant.fields().scalar(Grants.AMOUNT));
        }
    }
}
