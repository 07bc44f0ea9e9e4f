package org.mainstay.ingest.threesixtygiving.quality;

import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Severity;

/// The number beneath is plain, so it can be mended without asking.
@About(
        severity = Severity.ERROR,
        what = "A number is written with a currency sign or commas, or as text, so programs cannot add it up.",
        fix = "Write the number alone.",
        example = "Amount Awarded: £26,000")
final class NumberAsText extends StructureRule {

    NumberAsText(Structure structure) {
        super(structure);
    }
}
