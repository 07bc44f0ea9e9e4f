package org.mainstay.ingest.threesixtygiving.quality;

import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Severity;

/// The first two numbers could both be months.
@About(
        severity = Severity.ERROR,
        what = "The date can be read as two different days.",
        fix = "Write days as 2024-04-01.",
        example = "Award Date: 03/04/2024")
@Ask
final class AmbiguousDate extends StructureRule {

    AmbiguousDate(Structure structure) {
        super(structure);
    }
}
