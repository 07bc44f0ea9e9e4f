package org.mainstay.ingest.threesixtygiving.quality;

import org.mainstay.ingest.threesixtygiving.record.GrantRecord;
import org.mainstay.ingest.threesixtygiving.record.Scalar;
import org.mainstay.model.actor.OrgId;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Severity;

/// Only numbers of one and the same list can contradict each other: a charity may be a company too.
@About(
        severity = Severity.ERROR,
        what = "The charity or company number is another than the one in the organisation's identifier.",
        fix = "Find out which of the two is the organisation's.",
        example = "Recipient Org:Identifier: GB-CHC-1100012, Recipient Org:Charity Number: 1100013")
final class NumberContradictsId extends IdentifierRule {

    NumberContradictsId(Identifiers identifiers) {
        super(identifiers, Of.BOTH);
    }

    @Override
    void look(Identified organisation, GrantRecord grant, Findings out) {
        var id = organisation.id();
        if (id == null) {
            return;
        }
        var charity = organisation.charity();
        if (charity != null && charityList(id.text()) && contradicts(organisation, charity, true)) {
            report(out, charity, "");
        }
        var company = organisation.company();
        if (company != null && companyList(id.text()) && contradicts(organisation, company, false)) {
            report(out, company, "");
        }
    }

    private static boolean charityList(String id) {
        return starts(id, OrgId.CHARITY)
                || starts(id, OrgId.SCOTTISH_CHARITY)
                || starts(id, OrgId.NORTHERN_IRISH_CHARITY);
    }

    private static boolean companyList(String id) {
        return starts(id, OrgId.COMPANY) || starts(id, OrgId.SOCIETY);
    }

    private static boolean starts(String id, String list) {
        return id.regionMatches(true, 0, list, 0, list.length());
    }

    private static boolean contradicts(Identified organisation, Scalar number, boolean charity) {
        var id = organisation.id();
        if (id == null || id.text().endsWith(number.text())) {
            return false;
        }
        var meant = organisation.meantId();
        var other = charity ? organisation.meantCharity() : organisation.meantCompany();
        return meant != null && other != null && meant.scheme().equals(other.scheme()) && !meant.equals(other);
    }
}
