package org.mainstay.ingest.threesixtygiving.quality;

import java.util.Set;
import org.mainstay.ingest.threesixtygiving.record.GrantRecord;
import org.mainstay.model.actor.OrgIdCheck;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Severity;

/// The mutuals register is the societies' own.
@About(
        severity = Severity.INFO,
        what =
                "The identifier is of the entry that Companies House keeps for a registered society, not of the mutuals register.",
        fix = "Use the number of the mutuals register, with GB-MPR in front.",
        example = "Recipient Org:Identifier: GB-COH-IP12345R")
@Ask
final class SocietyAsCompany extends IdentifierRule {

    private static final Set<String> SOCIETIES = Set.of("IP", "SP", "NP", "RS");

    SocietyAsCompany(Identifiers identifiers) {
        super(identifiers, Of.BOTH);
    }

    @Override
    void look(Identified organisation, GrantRecord grant, Findings out) {
        var found = organisation.ofId();
        if (found == null) {
            return;
        }
        var changed = repairable(found);
        if (changed != null && changed.repairs().contains(OrgIdCheck.Repair.LIST_CHANGED)) {
            report(out, organisation.id(), changed.id());
        } else if (organisation.numberedWith(SOCIETIES)) {
            report(out, organisation.id(), "");
        }
    }
}
