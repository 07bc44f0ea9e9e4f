package org.mainstay.ingest.threesixtygiving.quality;

import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Severity;

/// Two arrays must hold at least one object.
@About(
        severity = Severity.ERROR,
        what = "The array is empty, so nobody is named.",
        fix = "Name at least one organisation.",
        example = "\"fundingOrganization\": []")
final class EmptyArray extends StructureRule {

    EmptyArray(Structure structure) {
        super(structure);
    }
}
