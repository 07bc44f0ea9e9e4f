package org.mainstay.ingest.threesixtygiving.quality;

import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Severity;

/// A mended date is suggested where there is only one way to read it.
@About(
        severity = Severity.ERROR,
        what = "The date is not written as the standard says, so programs cannot tell the day.",
        fix = "Write days as 2024-04-01 and times as 2024-04-01T12:00:00Z.",
        example = "Award Date: 25/12/2024")
final class MalformedDate extends StructureRule {

    MalformedDate(Structure structure) {
        super(structure);
    }
}
