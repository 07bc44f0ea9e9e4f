package org.mainstay.ingest.threesixtygiving.quality;

import org.mainstay.ingest.threesixtygiving.record.GrantRecord;
import org.mainstay.model.actor.OrgIdCheck;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Severity;

/// Often it is the number of a host, which received the money for another.
@About(
        severity = Severity.WARNING,
        what = "A charity number stands among other words, so no program can read it.",
        fix = "Give the number alone, and name the host as the recipient where the number is the host's.",
        example = "Recipient Org:Charity Number: 1100012 (host charity)")
@Ask
@Counted(check = 4, among = Among.GRANTS_TO_ORGANISATIONS)
final class CharityNumberAmongWords extends IdentifierRule {

    CharityNumberAmongWords(Identifiers identifiers) {
        super(identifiers, Of.RECIPIENTS);
    }

    @Override
    void look(Identified organisation, GrantRecord grant, Findings out) {
        var invalid = invalid(organisation.ofCharity());
        if (invalid != null && invalid.fault() == OrgIdCheck.Fault.WORDS_AROUND) {
            reportNumber(out, organisation.charity(), invalid);
        }
    }
}
