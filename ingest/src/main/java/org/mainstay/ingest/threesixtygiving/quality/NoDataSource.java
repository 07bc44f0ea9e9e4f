package org.mainstay.ingest.threesixtygiving.quality;

import org.mainstay.ingest.threesixtygiving.record.GrantRecord;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Severity;

/// Users need it to keep up.
@About(
        severity = Severity.INFO,
        what = "No source is named, so users do not know whom to ask.",
        fix = "Give the web page where the data is published.",
        example = "Data Source is empty")
@Counted(check = 31)
final class NoDataSource implements Rule {

    @Override
    public void look(GrantRecord grant, Findings out) {
        if (!grant.fields().has("dataSource")) {
            out.found(NoDataSource.class, grant.row(), null, "", "");
        }
    }
}
