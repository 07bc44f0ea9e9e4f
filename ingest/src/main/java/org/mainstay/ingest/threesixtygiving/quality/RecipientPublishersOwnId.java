package org.mainstay.ingest.threesixtygiving.quality;

import org.mainstay.ingest.threesixtygiving.record.GrantRecord;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Severity;

/// Counted by the identifier alone, whatever numbers stand beside it; those are suggested.
@About(
        severity = Severity.INFO,
        what = "The recipient has an identifier that the publisher made, which joins with no other file.",
        fix = "Use the number of a register in the identifier where the recipient has one.",
        example = "Recipient Org:Identifier: 360G-ambleford-larkfield")
@Ask
@Counted(check = 22, among = Among.GRANTS_TO_ORGANISATIONS)
final class RecipientPublishersOwnId extends IdentifierRule {

    RecipientPublishersOwnId(Identifiers identifiers) {
        super(identifiers, Of.RECIPIENTS);
    }

    @Override
    void look(Identified organisation, GrantRecord grant, Findings out) {
        if (organisation.publishersOwn()) {
            report(out, organisation.id(), organisation.better());
        }
    }
}
