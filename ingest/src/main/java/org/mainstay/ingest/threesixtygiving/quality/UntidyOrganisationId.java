package org.mainstay.ingest.threesixtygiving.quality;

import org.mainstay.ingest.threesixtygiving.record.GrantRecord;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Severity;

/// Spaces, dashes, case and doubled prefixes are mended without asking.
@About(
        severity = Severity.INFO,
        what = "The organisation's identifier is not written as its list has it, so some programs will not know it.",
        fix = "Write it as suggested.",
        example = "Recipient Org:Identifier: gb-chc-1100012")
final class UntidyOrganisationId extends IdentifierRule {

    UntidyOrganisationId(Identifiers identifiers) {
        super(identifiers, Of.BOTH);
    }

    @Override
    void look(Identified organisation, GrantRecord grant, Findings out) {
        var found = repairable(organisation.ofId());
        if (found != null && untidy(found)) {
            report(out, organisation.id(), found.id());
        }
    }
}
