package org.mainstay.ingest.threesixtygiving.quality;

import org.mainstay.ingest.threesixtygiving.record.GrantRecord;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Severity;

/// A list is suggested where its code looks like a slip.
@About(
        severity = Severity.WARNING,
        what =
                "The recipient's identifier does not begin with a known list of organisations or 360G, so it joins with nothing.",
        fix = "Put the code of the list in front, such as GB-CHC for charities of England and Wales.",
        example = "Recipient Org:Identifier: 1100012")
@Ask
@Counted(check = 3, among = Among.GRANTS_TO_ORGANISATIONS)
final class RecipientListUnknown extends IdentifierRule {

    RecipientListUnknown(Identifiers identifiers) {
        super(identifiers, Of.RECIPIENTS);
    }

    @Override
    void look(Identified organisation, GrantRecord grant, Findings out) {
        var invalid = invalid(organisation.ofId());
        if (invalid != null && unlisted(invalid.fault())) {
            report(out, organisation.id(), invalid);
        }
    }
}
