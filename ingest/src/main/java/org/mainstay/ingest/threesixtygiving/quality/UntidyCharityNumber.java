package org.mainstay.ingest.threesixtygiving.quality;

import org.mainstay.ingest.threesixtygiving.record.GrantRecord;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Severity;

/// Spaces, zeros and list codes are mended without asking.
@About(
        severity = Severity.INFO,
        what = "The charity number is not written as its register has it, so some programs will not know it.",
        fix = "Write it as suggested.",
        example = "Recipient Org:Charity Number: GB-CHC-1100012")
@Counted(among = Among.GRANTS_TO_ORGANISATIONS)
final class UntidyCharityNumber extends IdentifierRule {

    UntidyCharityNumber(Identifiers identifiers) {
        super(identifiers, Of.RECIPIENTS);
    }

    @Override
    void look(Identified organisation, GrantRecord grant, Findings out) {
        var found = repairable(organisation.ofCharity());
        if (found != null && untidy(found)) {
            report(out, organisation.charity(), Identified.number(found.id()));
        }
    }
}
