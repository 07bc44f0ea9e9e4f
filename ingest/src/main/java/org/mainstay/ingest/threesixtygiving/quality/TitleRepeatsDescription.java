package org.mainstay.ingest.threesixtygiving.quality;

import org.mainstay.ingest.threesixtygiving.record.GrantRecord;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Severity;

/// Compared without regard to capitals.
@About(
        severity = Severity.INFO,
        what = "The title and the description are the same, so one of them tells nothing.",
        fix = "Say in the description what the money is for.",
        example = "Title and Description: Larkfield Youth Club")
@Counted(check = 28)
final class TitleRepeatsDescription implements Rule {

    @Override
    public void look(GrantRecord grant, Findings out) {
        var title = grant.fields().text(Grants.TITLE);
        if (!title.isEmpty() && title.equalsIgnoreCase(grant.fields().text(Grants.DESCRIPTION))) {
            Grants.report(
                    out, TitleRepeatsDescription.class, grant, grant.fields().scalar(Grants.DESCRIPTION));
        }
    }
}
