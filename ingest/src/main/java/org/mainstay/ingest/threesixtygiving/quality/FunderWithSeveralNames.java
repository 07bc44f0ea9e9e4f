package org.mainstay.ingest.threesixtygiving.quality;

import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Severity;

/// Found by [Funders].
@About(
        severity = Severity.WARNING,
        what = "One funder identifier stands under several names, so one funder may look like several.",
        fix = "Use one name for one funder.",
        example = "GB-LAE-XYZ as Ambleford Council and as Ambleford Borough")
@Ask
@Counted(check = 20)
final class FunderWithSeveralNames {

    private FunderWithSeveralNames() {}
}
