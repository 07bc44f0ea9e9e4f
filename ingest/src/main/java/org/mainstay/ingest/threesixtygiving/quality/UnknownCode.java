package org.mainstay.ingest.threesixtygiving.quality;

import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Severity;

/// What it suggests is a guess at a slip of the keyboard.
@About(
        severity = Severity.ERROR,
        what = "The code is not on the closed list of its field, so programs do not know it.",
        fix = "Look the code up in the list.",
        example = "Currency: GPB")
@Ask
final class UnknownCode extends StructureRule {

    UnknownCode(Structure structure) {
        super(structure);
    }
}
