package org.mainstay.ingest.threesixtygiving.quality;

import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Severity;

/// A list of codes is a set.
@About(
        severity = Severity.WARNING,
        what = "The same code is given twice in one list.",
        fix = "Give each code once.",
        example = "Grant Purpose: GTIP060;GTIP060")
final class RepeatedCode extends StructureRule {

    RepeatedCode(Structure structure) {
        super(structure);
    }
}
