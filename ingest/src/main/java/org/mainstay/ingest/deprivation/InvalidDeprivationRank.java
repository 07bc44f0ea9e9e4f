package org.mainstay.ingest.deprivation;

import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.ERROR,
        what = "A row has no usable deprivation rank or decile (1 is the most deprived), so it is not used.",
        fix = "Take the file as MHCLG publishes it: ranks are whole numbers from 1, deciles from 1 to 10.",
        example = "IMD rank: 99999999")
record InvalidDeprivationRank(RowRef row, String column, String found) implements Notice.OfRow {

    @Override
    public String message() {
        return "Line %d has the %s \"%s\", which cannot be one. The row is not used."
                .formatted(row.line(), column, found);
    }
}
