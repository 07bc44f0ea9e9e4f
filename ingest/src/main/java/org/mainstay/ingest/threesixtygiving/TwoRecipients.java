package org.mainstay.ingest.threesixtygiving;

import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.ERROR,
        what =
                "The grant names an organisation and an individual as its recipient, of which the standard allows one, so it is not used.",
        fix = "Keep the recipient organisation or the recipient individual, whichever got the money.",
        example = "Recipient Org:Name and Recipient Ind:Identifier are both filled")
record TwoRecipients(RowRef row) implements Notice.OfRow {

    @Override
    public String message() {
        return "The grant on line %d names both a recipientOrganization and a recipientIndividual. It can have gone to one only."
                .formatted(row.line());
    }
}
