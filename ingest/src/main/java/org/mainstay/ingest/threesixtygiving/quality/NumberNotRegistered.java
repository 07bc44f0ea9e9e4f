package org.mainstay.ingest.threesixtygiving.quality;

import org.mainstay.ingest.threesixtygiving.record.GrantRecord;
import org.mainstay.model.actor.OrgId;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Severity;

/// A number may look right and be nobody's.
@About(
        severity = Severity.WARNING,
        what = "The number looks right, but the register does not have it.",
        fix = "Look the recipient up in the register by its name.",
        example = "Recipient Org:Identifier: GB-CHC-999999")
@Counted(among = Among.GRANTS_TO_ORGANISATIONS)
final class NumberNotRegistered extends RegisteredRule {

    NumberNotRegistered(Identifiers identifiers, Registered registered) {
        super(identifiers, registered);
    }

    @Override
    boolean wrong(Registered registered, OrgId id, GrantRecord grant) {
        return registered.loaded(id.scheme()) && !registered.found(id);
    }
}
