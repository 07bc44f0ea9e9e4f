package org.mainstay.ingest.threesixtygiving.quality;

import org.mainstay.ingest.threesixtygiving.record.GrantRecord;
import org.mainstay.model.actor.OrgId;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Severity;

/// Often its work goes on under another number.
@About(
        severity = Severity.WARNING,
        what = "The recipient had been removed from the register before the award.",
        fix = "Look up which organisation took over its work, and name that one if it received the grant.",
        example = "Recipient Org:Identifier of a charity removed on 2023-03-31, Award Date: 2024-05-01")
@Counted(among = Among.GRANTS_TO_ORGANISATIONS)
final class RemovedBeforeAward extends RegisteredRule {

    RemovedBeforeAward(Identifiers identifiers, Registered registered) {
        super(identifiers, registered);
    }

    @Override
    boolean wrong(Registered registered, OrgId id, GrantRecord grant) {
        var removed = registered.removedOn(id);
        var award = Grants.day(grant.fields(), Grants.AWARD_DATE);
        return removed != null && Days.real(award) && removed.toEpochDay() < award;
    }
}
