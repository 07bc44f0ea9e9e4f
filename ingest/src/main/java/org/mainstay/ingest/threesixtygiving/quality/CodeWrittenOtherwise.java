package org.mainstay.ingest.threesixtygiving.quality;

import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Severity;

/// Codes are told apart by case.
@About(
        severity = Severity.ERROR,
        what = "The code is written in another way than its list has it, so programs do not know it.",
        fix = "Write the code exactly as the list has it.",
        example = "Currency: gbp")
final class CodeWrittenOtherwise extends StructureRule {

    CodeWrittenOtherwise(Structure structure) {
        super(structure);
    }
}
