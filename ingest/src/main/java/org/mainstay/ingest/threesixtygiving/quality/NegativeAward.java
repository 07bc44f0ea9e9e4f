package org.mainstay.ingest.threesixtygiving.quality;

import org.mainstay.ingest.threesixtygiving.record.GrantRecord;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Severity;

/// Money handed back is no award.
@About(
        severity = Severity.ERROR,
        what = "The amount awarded is below zero, which an award cannot be.",
        fix = "Publish the award as made; tell of money paid back in the amount disbursed.",
        example = "Amount Awarded: -500")
final class NegativeAward implements Rule {

    @Override
    public void look(GrantRecord grant, Findings out) {
        if (Grants.amount(grant.fields(), Grants.AMOUNT) < 0) {
            Grants.report(out, NegativeAward.class, grant, grant.fields().scalar(Grants.AMOUNT));
        }
    }
}
