package org.mainstay.ingest.threesixtygiving.quality;

import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Severity;

/// Nothing in it tells which number is meant.
@About(
        severity = Severity.ERROR,
        what = "Something stands where a number should.",
        fix = "Give the number, or leave the field empty where it is optional.",
        example = "Amount Awarded: tbc")
final class UnreadableNumber extends StructureRule {

    UnreadableNumber(Structure structure) {
        super(structure);
    }
}
