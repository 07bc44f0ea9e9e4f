package org.mainstay.ingest.threesixtygiving.quality;

import org.mainstay.ingest.threesixtygiving.record.GrantRecord;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Severity;

/// Reads the place where the extension puts it, and the one where it is found by mistake.
@About(
        severity = Severity.ERROR,
        what = "Equality data is attached to a grant to a person, whom it could give away.",
        fix = "Remove the equality data from grants to people.",
        example = "deiDetails/project/response/taxonomyCodes on a grant with Recipient Ind:Name")
@Counted(check = 18, among = Among.GRANTS_TO_PEOPLE)
final class EqualityDataOnPerson implements Rule {

    private static final String PROJECT = "project";

    @Override
    public void look(GrantRecord grant, Findings out) {
        if (!Grants.toPerson(grant)) {
            return;
        }
        for (var details : grant.fields().parts("deiDetails")) {
            if (details.find(PROJECT) != null) {
                out.found(EqualityDataOnPerson.class, grant.row(), null, "deiDetails/project", "");
                return;
            }
        }
        if (grant.fields().find(PROJECT) != null) {
            out.found(EqualityDataOnPerson.class, grant.row(), null, PROJECT, "");
        }
    }
}
