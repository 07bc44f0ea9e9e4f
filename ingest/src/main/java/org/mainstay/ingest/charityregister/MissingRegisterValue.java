package org.mainstay.ingest.charityregister;

import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.ERROR,
        what = "A row of a charity register lacks what the row is about, so it says nothing and is not used.",
        fix = "Download the register again from its regulator; the table is probably cut or its columns have moved.",
        example = "classification_code:")
record MissingRegisterValue(RowRef row, String column) implements Notice.OfRow {

    @Override
    public String message() {
        return "Line %d has no usable %s, which is what the row is about. The row is not used."
                .formatted(row.line(), column);
    }
}
