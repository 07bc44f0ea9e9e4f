package org.mainstay.ingest.threesixtygiving.quality;

import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Severity;

/// In JSON a text, a number, an object and an array are different things.
@About(
        severity = Severity.ERROR,
        what = "The value is of another type than the standard says.",
        fix = "Give it as the type that the standard says, such as text in quotation marks or an array of objects.",
        example = "\"charityNumber\": 1234567")
final class WrongType extends StructureRule {

    WrongType(Structure structure) {
        super(structure);
    }
}
