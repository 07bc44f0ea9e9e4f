package org.mainstay.ingest.threesixtygiving.quality;

import org.mainstay.ingest.threesixtygiving.record.GrantRecord;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Severity;

/// What a grant is part of.
@About(
        severity = Severity.INFO,
        what = "No grant programme is named, so grants cannot be grouped by what they are for.",
        fix = "Give the title of the programme.",
        example = "Grant Programme:Title is empty")
@Counted(check = 26)
final class NoGrantProgramme implements Rule {

    @Override
    public void look(GrantRecord grant, Findings out) {
        if (grant.fields().parts(Grants.PROGRAMME).isEmpty()) {
            out.found(NoGrantProgramme.class, grant.row(), null, "", "");
        }
    }
}
