package org.mainstay.ingest.threesixtygiving.quality;

import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Severity;

/// The schema itself does not bind this list.
@About(
        severity = Severity.WARNING,
        what = "The kind of area is not on the list of kinds, so its code cannot be looked up.",
        fix = "Look the kind up in the list, such as LONB for a London borough.",
        example = "Beneficiary Location:0:Geographic Code Type: Borough")
final class UnknownGeoCodeType extends StructureRule {

    UnknownGeoCodeType(Structure structure) {
        super(structure);
    }
}
