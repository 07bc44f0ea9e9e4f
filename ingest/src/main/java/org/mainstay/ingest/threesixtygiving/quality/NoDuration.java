package org.mainstay.ingest.threesixtygiving.quality;

import org.mainstay.ingest.threesixtygiving.record.GrantRecord;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Severity;

/// Needed to tell a yearly amount from a total.
@About(
        severity = Severity.INFO,
        what = "Neither a duration nor both planned dates are given, so nobody can tell how long the money lasts.",
        fix = "Give the planned start and end, or the months between.",
        example = "Planned Dates:Duration (months) is empty")
@Counted(check = 33)
final class NoDuration implements Rule {

    @Override
    public void look(GrantRecord grant, Findings out) {
        for (var event : grant.fields().parts(Grants.PLANNED)) {
            if (event.has("duration") || (event.has(Grants.START) && event.has(Grants.END))) {
                return;
            }
        }
        out.found(NoDuration.class, grant.row(), null, "", "");
    }
}
