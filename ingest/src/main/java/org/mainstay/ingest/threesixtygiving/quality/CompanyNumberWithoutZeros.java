package org.mainstay.ingest.threesixtygiving.quality;

import org.mainstay.ingest.threesixtygiving.record.GrantRecord;
import org.mainstay.model.actor.OrgIdCheck;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Severity;

/// Spreadsheets take a number for a quantity and drop its zeros.
@About(
        severity = Severity.WARNING,
        what = "The company number has lost its leading zeros.",
        fix = "Put the zeros back, and format the column as text.",
        example = "Recipient Org:Company Number: 9000012")
@Counted(check = 5, among = Among.GRANTS_TO_ORGANISATIONS)
final class CompanyNumberWithoutZeros extends IdentifierRule {

    CompanyNumberWithoutZeros(Identifiers identifiers) {
        super(identifiers, Of.RECIPIENTS);
    }

    @Override
    void look(Identified organisation, GrantRecord grant, Findings out) {
        var found = repairable(organisation.ofCompany());
        if (found != null && found.repairs().contains(OrgIdCheck.Repair.ZEROS_RESTORED)) {
            report(out, organisation.company(), Identified.number(found.id()));
        }
    }
}
