package org.mainstay.ingest.threesixtygiving.quality;

import org.mainstay.ingest.threesixtygiving.record.GrantRecord;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Severity;

/// As the standard advises.
@About(
        severity = Severity.INFO,
        what = "The title is longer than 140 characters, so that lists cut it off.",
        fix = "Shorten the title and move the rest to the description.",
        example = "Title of 200 characters")
@Counted(check = 29)
final class LongTitle implements Rule {

    private static final int MOST = 140;

    @Override
    public void look(GrantRecord grant, Findings out) {
        var title = grant.fields().scalar(Grants.TITLE);
        if (title != null && title.text().codePointCount(0, title.text().length()) > MOST) {
            Grants.report(out, LongTitle.class, grant, title);
        }
    }
}
