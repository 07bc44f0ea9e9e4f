package org.mainstay.ingest.threesixtygiving.quality;

import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Severity;

/// Tells the path of the field, since there is no cell to point to.
@About(
        severity = Severity.ERROR,
        what = "A field that the standard requires is missing.",
        fix = "Give the field.",
        example = "Description is empty")
final class RequiredFieldMissing extends StructureRule {

    RequiredFieldMissing(Structure structure) {
        super(structure);
    }
}
