package org.mainstay.ingest.threesixtygiving.quality;

import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Severity;

/// Only some fields may be null.
@About(
        severity = Severity.ERROR,
        what = "The value is null, which this field must not be.",
        fix = "Leave the field out where there is nothing to say.",
        example = "\"title\": null")
final class NullNotAllowed extends StructureRule {

    NullNotAllowed(Structure structure) {
        super(structure);
    }
}
