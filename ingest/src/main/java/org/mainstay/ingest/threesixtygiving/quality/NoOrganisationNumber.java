package org.mainstay.ingest.threesixtygiving.quality;

import org.mainstay.ingest.threesixtygiving.record.GrantRecord;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Severity;

/// Small groups have neither, so this alone is no fault.
@About(
        severity = Severity.INFO,
        what =
                "Neither a charity nor a company number is given for the recipient, so it can only be found by its name.",
        fix = "Give the number where the recipient has one.",
        example = "Recipient Org:Charity Number and Recipient Org:Company Number are both empty")
@Counted(check = 24, among = Among.GRANTS_TO_ORGANISATIONS)
final class NoOrganisationNumber extends IdentifierRule {

    NoOrganisationNumber(Identifiers identifiers) {
        super(identifiers, Of.RECIPIENTS);
    }

    @Override
    void look(Identified organisation, GrantRecord grant, Findings out) {
        if (organisation.charity() == null && organisation.company() == null) {
            var id = organisation.id();
            out.found(getClass(), id == null ? grant.row() : id.cell().row(), null, "", "");
        }
    }
}
