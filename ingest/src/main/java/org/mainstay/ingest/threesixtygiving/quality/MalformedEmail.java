package org.mainstay.ingest.threesixtygiving.quality;

import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Severity;

/// The value may be about a person, so it is masked.
@About(
        severity = Severity.WARNING,
        what = "What stands in the field for an e-mail address is none.",
        fix = "Give one address, or leave the field empty.",
        example = "Recipient Org:Email: see website")
final class MalformedEmail extends StructureRule {

    MalformedEmail(Structure structure) {
        super(structure);
    }
}
