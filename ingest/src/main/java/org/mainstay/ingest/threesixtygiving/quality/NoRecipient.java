package org.mainstay.ingest.threesixtygiving.quality;

import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Severity;

/// Without it nobody can tell who got the money.
@About(
        severity = Severity.ERROR,
        what = "The grant names neither an organisation nor a person as its recipient.",
        fix = "Name the recipient, with its identifier.",
        example = "Recipient Org:Identifier and Recipient Ind:Identifier are both empty")
final class NoRecipient extends StructureRule {

    NoRecipient(Structure structure) {
        super(structure);
    }
}
