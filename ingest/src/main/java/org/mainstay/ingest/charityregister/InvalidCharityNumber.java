package org.mainstay.ingest.charityregister;

import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.ERROR,
        what = "A register row has no usable charity number, so nothing can be matched to it and it is not used.",
        fix =
                "Give the number as the register writes it: digits, with SC before it in Scotland and NIC in Northern Ireland.",
        example = "registered_charity_number: pending")
record InvalidCharityNumber(RowRef row, String found) implements Notice.OfRow {

    @Override
    public String message() {
        return "Line %d has the charity number \"%s\", which no register uses. The row is not used."
                .formatted(row.line(), found);
    }
}
