package org.mainstay.ingest.threesixtygiving.quality;

import org.mainstay.ingest.threesixtygiving.record.GrantRecord;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Severity;

/// A postcode of the recipient is no area that anyone chose to tell, so it does not count here.
@About(
        severity = Severity.INFO,
        what = "The grant gives the area of the recipient but not where the money is used.",
        fix = "Give the place where the grant is used.",
        example = "Recipient Org:Location:0:Geographic Code: E05000001, no Beneficiary Location")
@Counted(check = 36, among = Among.GRANTS_TO_ORGANISATIONS)
final class RecipientAreaOnly implements Rule {

    @Override
    public void look(GrantRecord grant, Findings out) {
        if (!grant.fields().parts(Grants.BENEFICIARY).isEmpty()) {
            return;
        }
        for (var organisation : Grants.organisations(grant)) {
            if (Grants.coded(organisation)) {
                out.found(RecipientAreaOnly.class, grant.row(), null, "", "");
                return;
            }
        }
    }
}
