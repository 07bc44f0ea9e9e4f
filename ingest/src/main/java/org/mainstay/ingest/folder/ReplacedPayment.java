package org.mainstay.ingest.folder;

import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.ERROR,
        what = "The payment is missing or altered in the file that replaces this one, so it is not used.",
        fix = "Keep only the newer of the two files, and ask the council about payments that changed.",
        example = "100.00 in spend-april.csv, 120.00 in spend-april-revised.csv")
record ReplacedPayment(RowRef row, String first, long pence) implements Notice.OfRow {

    @Override
    public String message() {
        return "The payment on line %d does not stand so in %s, which replaces this file for that day. It is not used."
                .formatted(row.line(), first);
    }
}
