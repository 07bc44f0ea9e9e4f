package org.mainstay.ingest.threesixtygiving.quality;

import org.mainstay.ingest.threesixtygiving.record.GrantRecord;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Severity;

/// No award is of nothing.
@About(
        severity = Severity.ERROR,
        what = "The amount awarded is zero, so nobody can tell whether money was given.",
        fix = "Give the amount that was awarded, or leave out an award that was not made.",
        example = "Amount Awarded: 0")
@Counted(check = 1)
final class ZeroAmount implements Rule {

    @Override
    public void look(GrantRecord grant, Findings out) {
        if (Grants.amount(grant.fields(), Grants.AMOUNT) == 0) {
            Grants.report(out, ZeroAmount.class, grant, grant.fields().scalar(Grants.AMOUNT));
        }
    }
}
