package org.mainstay.ingest.threesixtygiving.quality;

import java.util.Set;
import org.mainstay.ingest.threesixtygiving.record.GrantRecord;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Severity;

/// Companies House keeps only a shell for such a charity.
@About(
        severity = Severity.INFO,
        what =
                "The identifier is of the entry that Companies House keeps for a charitable incorporated organisation, not of the charity itself.",
        fix = "Use the charity number in the identifier.",
        example = "Recipient Org:Identifier: GB-COH-CE000012")
@Ask
final class CharityAsCompany extends IdentifierRule {

    private static final Set<String> SHELLS = Set.of("CE", "CS");

    CharityAsCompany(Identifiers identifiers) {
        super(identifiers, Of.BOTH);
    }

    @Override
    void look(Identified organisation, GrantRecord grant, Findings out) {
        var id = organisation.id();
        if (id != null && organisation.ofId() != null && organisation.numberedWith(SHELLS)) {
            var charity = organisation.meantCharity();
            report(out, id, charity == null ? "" : charity);
        }
    }
}
