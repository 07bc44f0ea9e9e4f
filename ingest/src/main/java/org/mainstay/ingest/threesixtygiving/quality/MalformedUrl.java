package org.mainstay.ingest.threesixtygiving.quality;

import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Severity;

/// A mended one is suggested where only its start is missing.
@About(
        severity = Severity.ERROR,
        what = "The web address is not written in full, so it cannot be followed.",
        fix = "Write the address in full, with https:// in front.",
        example = "Web Address: www.ambleford.example")
final class MalformedUrl extends StructureRule {

    MalformedUrl(Structure structure) {
        super(structure);
    }
}
