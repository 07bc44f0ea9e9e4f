package org.mainstay.ingest.threesixtygiving.quality;

import org.mainstay.ingest.threesixtygiving.record.GrantRecord;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Severity;

/// A penny more is more, but not a rounding.
@About(
        severity = Severity.ERROR,
        what = "More was paid out than awarded.",
        fix = "Look which amount is wrong, or publish the further award.",
        example = "Amount Awarded: 5000, Amount Disbursed: 50000")
final class DisbursedAboveAward implements Rule {

    static final String DISBURSED = "amountDisbursed";
    static final double PENNY = 0.01;

    @Override
    public void look(GrantRecord grant, Findings out) {
        var awarded = Grants.amount(grant.fields(), Grants.AMOUNT);
        if (Grants.amount(grant.fields(), DISBURSED) > awarded + PENNY) {
            Grants.report(out, DisbursedAboveAward.class, grant, grant.fields().scalar(DISBURSED));
        }
    }
}
