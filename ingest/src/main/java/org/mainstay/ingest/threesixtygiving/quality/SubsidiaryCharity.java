package org.mainstay.ingest.threesixtygiving.quality;

import org.mainstay.ingest.threesixtygiving.record.GrantRecord;
import org.mainstay.model.actor.OrgIdCheck;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Severity;

/// The register counts a linked charity with the main one.
@About(
        severity = Severity.INFO,
        what = "The number is of a charity linked to another, and joins under that other's number.",
        fix = "Keep it if the linked charity received the grant.",
        example = "Recipient Org:Charity Number: 1100012-1")
@Ask
final class SubsidiaryCharity extends IdentifierRule {

    SubsidiaryCharity(Identifiers identifiers) {
        super(identifiers, Of.BOTH);
    }

    @Override
    void look(Identified organisation, GrantRecord grant, Findings out) {
        var id = repairable(organisation.ofId());
        if (id != null && linked(id)) {
            report(out, organisation.id(), id.id());
        }
        var number = repairable(organisation.ofCharity());
        if (number != null && linked(number)) {
            report(out, organisation.charity(), Identified.number(number.id()));
        }
    }

    private static boolean linked(OrgIdCheck.Repairable found) {
        return found.repairs().contains(OrgIdCheck.Repair.SUBSIDIARY_REMOVED);
    }
}
