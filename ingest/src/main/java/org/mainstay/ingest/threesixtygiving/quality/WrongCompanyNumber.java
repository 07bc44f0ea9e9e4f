package org.mainstay.ingest.threesixtygiving.quality;

import org.mainstay.ingest.threesixtygiving.record.GrantRecord;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Severity;

/// Eight digits, or two letters and six.
@About(
        severity = Severity.WARNING,
        what = "The company number does not have the eight-character form of Companies House.",
        fix = "Correct the number, or leave the field empty where there is none.",
        example = "Recipient Org:Company Number: abcdefgh")
@Ask
@Counted(check = 5, among = Among.GRANTS_TO_ORGANISATIONS)
final class WrongCompanyNumber extends IdentifierRule {

    WrongCompanyNumber(Identifiers identifiers) {
        super(identifiers, Of.RECIPIENTS);
    }

    @Override
    void look(Identified organisation, GrantRecord grant, Findings out) {
        var invalid = invalid(organisation.ofCompany());
        if (invalid != null) {
            reportNumber(out, organisation.company(), invalid);
        }
    }
}
