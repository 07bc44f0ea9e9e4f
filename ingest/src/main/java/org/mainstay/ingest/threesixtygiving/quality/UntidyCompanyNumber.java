package org.mainstay.ingest.threesixtygiving.quality;

import org.mainstay.ingest.threesixtygiving.record.GrantRecord;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Severity;

/// Spaces, case and list codes are mended without asking.
@About(
        severity = Severity.INFO,
        what = "The company number is not written as Companies House has it, so some programs will not know it.",
        fix = "Write it as suggested.",
        example = "Recipient Org:Company Number: gb-coh-09000012")
@Counted(among = Among.GRANTS_TO_ORGANISATIONS)
final class UntidyCompanyNumber extends IdentifierRule {

    UntidyCompanyNumber(Identifiers identifiers) {
        super(identifiers, Of.RECIPIENTS);
    }

    @Override
    void look(Identified organisation, GrantRecord grant, Findings out) {
        var found = repairable(organisation.ofCompany());
        if (found != null && untidy(found)) {
            report(out, organisation.company(), Identified.number(found.id()));
        }
    }
}
