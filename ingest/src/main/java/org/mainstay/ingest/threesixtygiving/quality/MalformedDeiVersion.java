package org.mainstay.ingest.threesixtygiving.quality;

import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Severity;

/// It tells which codes are meant.
@About(
        severity = Severity.ERROR,
        what = "The version of the equality data standard is not written as two numbers.",
        fix = "Write the version as two numbers, such as 1.1.",
        example = "DEI Details:DEI Data Standard Version: one")
final class MalformedDeiVersion extends StructureRule {

    MalformedDeiVersion(Structure structure) {
        super(structure);
    }
}
