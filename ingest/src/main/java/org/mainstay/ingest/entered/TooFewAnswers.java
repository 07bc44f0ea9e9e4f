package org.mainstay.ingest.entered;

import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;
import org.mainstay.model.survey.PartnerViews;

@About(
        severity = Severity.ERROR,
        what =
                "A row counts the answers of fewer than five partners. So few could be told apart, so the row is not used and nowhere shown.",
        fix =
                "Add these answers to those of another group, so that five or more stand together, and give one row for all.",
        example = "agree: 2, disagree: 1")
record TooFewAnswers(RowRef row, long number) implements Notice.OfRow {

    @Override
    public String message() {
        return "Line %d counts %d answers. Fewer than %d are never shown, since they could tell who said what; the row is not used."
                .formatted(row.line(), number, PartnerViews.LEAST);
    }
}
