package org.mainstay.ingest.threesixtygiving.quality;

import org.mainstay.ingest.threesixtygiving.record.GrantRecord;
import org.mainstay.model.actor.OrgIdCheck;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Severity;

/// It is read as a charity's, since it stands in the column of charity numbers.
@About(
        severity = Severity.INFO,
        what = "The number could be of a charity or of a company in Northern Ireland, which are both written with NI.",
        fix = "Write charity numbers with NIC in front.",
        example = "Recipient Org:Charity Number: NI100280")
@Ask
@Counted(among = Among.GRANTS_TO_ORGANISATIONS)
final class NorthernIrishNumber extends IdentifierRule {

    NorthernIrishNumber(Identifiers identifiers) {
        super(identifiers, Of.RECIPIENTS);
    }

    @Override
    void look(Identified organisation, GrantRecord grant, Findings out) {
        var found = repairable(organisation.ofCharity());
        if (found != null && found.repairs().contains(OrgIdCheck.Repair.COULD_BE_COMPANY)) {
            report(out, organisation.charity(), Identified.number(found.id()));
        }
    }
}
