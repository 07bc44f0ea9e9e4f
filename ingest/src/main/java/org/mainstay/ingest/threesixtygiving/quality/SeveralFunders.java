package org.mainstay.ingest.threesixtygiving.quality;

import org.mainstay.ingest.threesixtygiving.record.GrantRecord;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Severity;

/// Whose money it is must be plain.
@About(
        severity = Severity.ERROR,
        what = "One grant names more than one funder, so its amount would be counted for each of them.",
        fix = "Publish a grant for each funder, with the amount that it gave.",
        example = "Funding Org:0:Name: Ambleford Council, Funding Org:1:Name: Larkfield Trust")
@Counted(check = 9)
final class SeveralFunders implements Rule {

    @Override
    public void look(GrantRecord grant, Findings out) {
        var funders = grant.fields().parts(Grants.FUNDER);
        if (funders.size() > 1) {
            var second = funders.get(1);
            Grants.report(
                    out,
                    SeveralFunders.class,
                    grant,
                    second.has(Grants.NAME) ? second.scalar(Grants.NAME) : second.scalar(Grants.ID));
        }
    }
}
