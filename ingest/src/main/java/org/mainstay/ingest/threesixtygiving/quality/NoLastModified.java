package org.mainstay.ingest.threesixtygiving.quality;

import org.mainstay.ingest.threesixtygiving.record.GrantRecord;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Severity;

/// Users need it to keep up.
@About(
        severity = Severity.INFO,
        what = "No date says when the grant was last changed, so users cannot tell what is new.",
        fix = "Give the day and time of the last change.",
        example = "Last Modified is empty")
@Counted(check = 30)
final class NoLastModified implements Rule {

    @Override
    public void look(GrantRecord grant, Findings out) {
        if (!grant.fields().has("dateModified")) {
            out.found(NoLastModified.class, grant.row(), null, "", "");
        }
    }
}
