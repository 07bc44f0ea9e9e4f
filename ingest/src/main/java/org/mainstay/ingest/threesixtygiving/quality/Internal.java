package org.mainstay.ingest.threesixtygiving.quality;

import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Severity;

/// Stands in for a rule that fails on a grant, so that its failure silences nothing else.
@About(
        severity = Severity.WARNING,
        what = "A rule of Mainstay's own failed on this grant, so what it looks for is not known here.",
        fix = "Report it to Mainstay with the name of the rule; the other rules have looked.",
        example = "zero_amount")
final class Internal {

    private Internal() {}
}
