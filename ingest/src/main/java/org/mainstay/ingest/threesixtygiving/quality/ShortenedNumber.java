package org.mainstay.ingest.threesixtygiving.quality;

import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Severity;

/// It may stand for something else.
@About(
        severity = Severity.ERROR,
        what = "A number is written short, so programs cannot add it up.",
        fix = "Write the number out.",
        example = "Amount Awarded: 18k")
@Ask
final class ShortenedNumber extends StructureRule {

    ShortenedNumber(Structure structure) {
        super(structure);
    }
}
