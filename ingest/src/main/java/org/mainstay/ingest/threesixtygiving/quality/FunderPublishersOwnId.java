package org.mainstay.ingest.threesixtygiving.quality;

import org.mainstay.ingest.threesixtygiving.record.GrantRecord;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Severity;

/// Counted by the identifier alone, whatever numbers stand beside it; those are suggested.
@About(
        severity = Severity.INFO,
        what = "The funder has an identifier that the publisher made, which joins with no other file.",
        fix = "Use the number of a register in the identifier.",
        example = "Funding Org:Identifier: 360G-ambleford")
@Ask
@Counted(check = 23)
final class FunderPublishersOwnId extends IdentifierRule {

    FunderPublishersOwnId(Identifiers identifiers) {
        super(identifiers, Of.FUNDERS);
    }

    @Override
    void look(Identified organisation, GrantRecord grant, Findings out) {
        if (organisation.publishersOwn()) {
            report(out, organisation.id(), organisation.better());
        }
    }
}
