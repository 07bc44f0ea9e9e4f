package org.mainstay.ingest.threesixtygiving.quality;

import org.mainstay.ingest.threesixtygiving.record.GrantRecord;
import org.mainstay.model.actor.OrgId;
import org.mainstay.model.actor.OrgIdCheck;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Severity;

/// A charity number filled up with zeros looks like an old company's number.
@About(
        severity = Severity.WARNING,
        what = "The charity number stands in the place of a company number.",
        fix = "Give it as the charity number, and the identifier with GB-CHC in front.",
        example = "Recipient Org:Identifier: GB-COH-01100012, Recipient Org:Charity Number: 1100012")
@Ask
@Counted(among = Among.GRANTS_TO_ORGANISATIONS)
final class CharityNumberAsCompanyNumber extends IdentifierRule {

    CharityNumberAsCompanyNumber(Identifiers identifiers) {
        super(identifiers, Of.RECIPIENTS);
    }

    @Override
    void look(Identified organisation, GrantRecord grant, Findings out) {
        var charity = organisation.charity();
        if (charity == null) {
            return;
        }
        var id = organisation.id();
        if (id != null && id.text().startsWith(OrgId.COMPANY) && padded(id.text(), charity.text())) {
            report(out, id, OrgId.CHARITY + "-" + charity.text());
        }
        var company = organisation.company();
        if (company != null && padded(company.text(), charity.text())) {
            report(out, company, "");
        }
    }

    /// Whether a company number is a charity number with zeros in front.
    private static boolean padded(String company, String charity) {
        if (!company.endsWith(charity) || !OrgIdCheck.canonicalCharityNumber(charity) || charity.charAt(0) > '9') {
            return false;
        }
        var start = company.startsWith(OrgId.COMPANY) ? OrgId.COMPANY.length() + 1 : 0;
        for (var at = start; at < company.length() - charity.length(); at++) {
            if (company.charAt(at) != '0') {
                return false;
            }
        }
        return true;
    }
}
