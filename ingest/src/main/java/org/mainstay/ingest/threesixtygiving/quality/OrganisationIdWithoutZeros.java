package org.mainstay.ingest.threesixtygiving.quality;

import org.mainstay.ingest.threesixtygiving.record.GrantRecord;
import org.mainstay.model.actor.OrgIdCheck;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Severity;

/// Spreadsheets take a number for a quantity and drop its zeros.
@About(
        severity = Severity.WARNING,
        what = "The organisation's identifier has lost its leading zeros, so it joins with nothing.",
        fix = "Put the zeros back, and format the column as text.",
        example = "Recipient Org:Identifier: GB-COH-9000012")
@Counted(check = 6)
final class OrganisationIdWithoutZeros extends IdentifierRule {

    OrganisationIdWithoutZeros(Identifiers identifiers) {
        super(identifiers, Of.BOTH);
    }

    @Override
    void look(Identified organisation, GrantRecord grant, Findings out) {
        var found = repairable(organisation.ofId());
        if (found != null && found.repairs().contains(OrgIdCheck.Repair.ZEROS_RESTORED)) {
            report(out, organisation.id(), found.id());
        }
    }
}
