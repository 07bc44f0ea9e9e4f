package org.mainstay.ingest.threesixtygiving.quality;

import org.mainstay.ingest.threesixtygiving.record.GrantRecord;
import org.mainstay.model.actor.OrgIdCheck;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Severity;

/// Charity numbers have six or seven digits and have not got beyond 1.4 million.
@About(
        severity = Severity.WARNING,
        what = "A company number stands in the column of charity numbers.",
        fix = "Move it to the column of company numbers.",
        example = "Recipient Org:Charity Number: 09000012")
@Ask
@Counted(check = 4, among = Among.GRANTS_TO_ORGANISATIONS)
final class CompanyNumberAsCharityNumber extends IdentifierRule {

    CompanyNumberAsCharityNumber(Identifiers identifiers) {
        super(identifiers, Of.RECIPIENTS);
    }

    @Override
    void look(Identified organisation, GrantRecord grant, Findings out) {
        var invalid = invalid(organisation.ofCharity());
        if (invalid != null && invalid.fault() == OrgIdCheck.Fault.COMPANY_NUMBER) {
            report(out, organisation.charity(), invalid);
        }
    }
}
