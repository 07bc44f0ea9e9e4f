package org.mainstay.ingest.threesixtygiving.quality;

import org.mainstay.ingest.threesixtygiving.record.GrantRecord;
import org.mainstay.model.actor.OrgIdCheck;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Severity;

/// A number of a list of its own, such as that of American charities, is left alone.
@About(
        severity = Severity.WARNING,
        what =
                "The charity number is not a number of the registers of charities of England and Wales, Scotland or Northern Ireland.",
        fix = "Correct the number, or leave the field empty where there is none.",
        example = "Recipient Org:Charity Number: TBC")
@Ask
@Counted(check = 4, among = Among.GRANTS_TO_ORGANISATIONS)
final class WrongCharityNumber extends IdentifierRule {

    WrongCharityNumber(Identifiers identifiers) {
        super(identifiers, Of.RECIPIENTS);
    }

    @Override
    void look(Identified organisation, GrantRecord grant, Findings out) {
        var invalid = invalid(organisation.ofCharity());
        if (invalid != null && !ofAnotherRule(invalid.fault()) && !organisation.ofOtherList()) {
            reportNumber(out, organisation.charity(), invalid);
        }
    }

    private static boolean ofAnotherRule(OrgIdCheck.Fault fault) {
        return fault == OrgIdCheck.Fault.COMPANY_NUMBER || fault == OrgIdCheck.Fault.WORDS_AROUND;
    }
}
