package org.mainstay.ingest.threesixtygiving.quality;

import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Severity;

/// A grant is to an organisation or to a person.
@About(
        severity = Severity.ERROR,
        what = "The grant names both an organisation and a person as its recipient.",
        fix = "Keep the one that received the grant; a person helped through an organisation is a beneficiary.",
        example = "Recipient Org:Name and Recipient Ind:Name are both given")
final class BothRecipientKinds extends StructureRule {

    BothRecipientKinds(Structure structure) {
        super(structure);
    }
}
