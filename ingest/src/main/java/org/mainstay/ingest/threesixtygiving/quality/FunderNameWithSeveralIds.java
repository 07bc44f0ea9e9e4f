package org.mainstay.ingest.threesixtygiving.quality;

import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Severity;

/// Found by [Funders].
@About(
        severity = Severity.WARNING,
        what = "One funder name stands under several identifiers, so one funder may be counted as two.",
        fix = "Use one identifier for one funder.",
        example = "Ambleford Council as GB-LAE-XYZ and as 360G-ambleford")
@Ask
@Counted(check = 21)
final class FunderNameWithSeveralIds {

    private FunderNameWithSeveralIds() {}
}
