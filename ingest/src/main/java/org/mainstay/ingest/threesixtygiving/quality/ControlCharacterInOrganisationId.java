package org.mainstay.ingest.threesixtygiving.quality;

import org.mainstay.ingest.threesixtygiving.record.GrantRecord;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Severity;

/// They cannot be seen, so nobody would find them by eye.
@About(
        severity = Severity.ERROR,
        what =
                "The organisation's identifier contains a line break or another control character, so it joins with nothing.",
        fix = "Remove the character that cannot be seen.",
        example = "Recipient Org:Identifier: GB-CHC-110 and a line break and 0012")
@Counted(check = 7)
final class ControlCharacterInOrganisationId extends IdentifierRule {

    ControlCharacterInOrganisationId(Identifiers identifiers) {
        super(identifiers, Of.BOTH);
    }

    @Override
    void look(Identified organisation, GrantRecord grant, Findings out) {
        var id = organisation.id();
        if (id != null && organisation.ofId() != null && ControlCharacters.in(id.text())) {
            report(out, id, ControlCharacters.remove(id.text()));
        }
    }
}
