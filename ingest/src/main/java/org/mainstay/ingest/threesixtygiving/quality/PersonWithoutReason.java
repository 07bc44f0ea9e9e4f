package org.mainstay.ingest.threesixtygiving.quality;

import org.mainstay.ingest.threesixtygiving.record.GrantRecord;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Severity;

/// Without it a grant to a person tells nothing.
@About(
        severity = Severity.INFO,
        what = "A grant to a person gives neither a reason nor a purpose.",
        fix = "Give codes of the lists for reasons and purposes of grants to people.",
        example = "To Individuals Details:Grant Purpose is empty")
@Counted(check = 32, among = Among.GRANTS_TO_PEOPLE)
final class PersonWithoutReason implements Rule {

    @Override
    public void look(GrantRecord grant, Findings out) {
        if (!Grants.toPerson(grant)) {
            return;
        }
        for (var details : grant.fields().parts("toIndividualsDetails")) {
            if (details.has("primaryGrantReason")
                    || details.has("secondaryGrantReason")
                    || !details.scalars("grantPurpose").isEmpty()) {
                return;
            }
        }
        out.found(PersonWithoutReason.class, grant.row(), null, "", "");
    }
}
