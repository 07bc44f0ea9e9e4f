package org.mainstay.ingest.partnership;

import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;
import org.mainstay.model.partnership.Decision;

@About(
        severity = Severity.ERROR,
        what =
                "A decision about a partner's funding does not say which appraisal was in front of the deciders, so it cannot stand in the log.",
        fix = "Name the appraisal, or write: " + Decision.NONE_WAS_MADE + ".",
        example = "kind: cut, appraisal is empty")
record FundingDecisionWithoutAppraisal(RowRef row, String found) implements Notice.OfRow {

    @Override
    public String message() {
        return ("Line %d, decision \"%s\", is about a partner's funding and does not say which appraisal the deciders had"
                        + " before them. The row is not used: name it, or write \"%s\".")
                .formatted(row.line(), found, Decision.NONE_WAS_MADE);
    }
}
