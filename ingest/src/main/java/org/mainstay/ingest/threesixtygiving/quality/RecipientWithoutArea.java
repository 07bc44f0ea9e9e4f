package org.mainstay.ingest.threesixtygiving.quality;

import org.mainstay.ingest.threesixtygiving.record.GrantRecord;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Severity;

/// Where the head office is, at least.
@About(
        severity = Severity.INFO,
        what = "The recipient has neither a postcode nor an area code, so it cannot be put on a map.",
        fix = "Give the postcode of the recipient, or the code of its area.",
        example = "Recipient Org:Postal Code is empty")
@Counted(check = 25, among = Among.GRANTS_TO_ORGANISATIONS)
final class RecipientWithoutArea implements Rule {

    @Override
    public void look(GrantRecord grant, Findings out) {
        for (var organisation : Grants.organisations(grant)) {
            if (!Grants.placed(organisation)) {
                out.found(RecipientWithoutArea.class, grant.row(), null, "", "");
                return;
            }
        }
    }
}
