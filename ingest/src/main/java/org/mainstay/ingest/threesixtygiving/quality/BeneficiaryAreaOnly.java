package org.mainstay.ingest.threesixtygiving.quality;

import org.mainstay.ingest.threesixtygiving.record.GrantRecord;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Severity;

/// The one does not stand for the other.
@About(
        severity = Severity.INFO,
        what = "The grant says where it is used but not where the recipient is.",
        fix = "Give the postcode of the recipient, or the code of its area.",
        example = "Beneficiary Location:Name: Larkfield, Recipient Org:Postal Code is empty")
@Counted(check = 35, among = Among.GRANTS_TO_ORGANISATIONS)
final class BeneficiaryAreaOnly implements Rule {

    @Override
    public void look(GrantRecord grant, Findings out) {
        if (grant.fields().parts(Grants.BENEFICIARY).isEmpty()) {
            return;
        }
        for (var organisation : Grants.organisations(grant)) {
            if (!Grants.placed(organisation)) {
                out.found(BeneficiaryAreaOnly.class, grant.row(), null, "", "");
                return;
            }
        }
    }
}
