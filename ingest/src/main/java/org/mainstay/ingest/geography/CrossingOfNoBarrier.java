package org.mainstay.ingest.geography;

import org.mainstay.ingest.reading.Text;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.ERROR,
        what = "A crossing names a barrier that is not in the file, so it leads over nothing and is not used.",
        fix = "Write the barrier's name under crossing_of as it stands in the line's own name.",
        example = "crossing_of: River Sals, where the line is named River Salt")
record CrossingOfNoBarrier(RowRef row, String id) implements Notice.OfRow {

    @Override
    public String message() {
        return "Feature %d crosses %s, and no line of the file has that name. It is not used."
                .formatted(row.line(), Text.shown(id));
    }
}
