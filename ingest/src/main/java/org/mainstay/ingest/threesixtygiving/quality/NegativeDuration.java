package org.mainstay.ingest.threesixtygiving.quality;

import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Severity;

/// Months are counted forward.
@About(
        severity = Severity.ERROR,
        what = "The duration is negative.",
        fix = "Give the number of months, 0 or more.",
        example = "Planned Dates:Duration (months): -12")
final class NegativeDuration extends StructureRule {

    NegativeDuration(Structure structure) {
        super(structure);
    }
}
