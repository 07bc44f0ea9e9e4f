package org.mainstay.ingest.threesixtygiving.quality;

import org.mainstay.ingest.threesixtygiving.record.GrantRecord;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Severity;

/// Where the money is spent, which is seldom where the head office is.
@About(
        severity = Severity.INFO,
        what = "No place that benefits is named, so nobody can tell where the money is spent.",
        fix = "Give the place where the grant is used.",
        example = "Beneficiary Location:Name is empty")
@Counted(check = 27)
final class NoBeneficiaryLocation implements Rule {

    @Override
    public void look(GrantRecord grant, Findings out) {
        if (grant.fields().parts(Grants.BENEFICIARY).isEmpty()) {
            out.found(NoBeneficiaryLocation.class, grant.row(), null, "", "");
        }
    }
}
