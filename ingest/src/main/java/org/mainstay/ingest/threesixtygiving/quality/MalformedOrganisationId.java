package org.mainstay.ingest.threesixtygiving.quality;

import org.mainstay.ingest.threesixtygiving.record.GrantRecord;
import org.mainstay.model.actor.OrgIdCheck;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Severity;

/// Each list numbers in its own way.
@About(
        severity = Severity.WARNING,
        what = "The organisation's identifier does not look like those of its list, so it joins with nothing.",
        fix = "Look the number up in the register that the list names.",
        example = "Recipient Org:Identifier: GB-COH-ABCDEFGH")
@Ask
@Counted(check = 6)
final class MalformedOrganisationId extends IdentifierRule {

    MalformedOrganisationId(Identifiers identifiers) {
        super(identifiers, Of.BOTH);
    }

    @Override
    void look(Identified organisation, GrantRecord grant, Findings out) {
        var invalid = invalid(organisation.ofId());
        if (invalid != null && !unlisted(invalid.fault()) && invalid.fault() != OrgIdCheck.Fault.CONTROL_CHARACTER) {
            report(out, organisation.id(), invalid);
        }
    }
}
