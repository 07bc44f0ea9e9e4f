package org.mainstay.ingest.geography;

import org.mainstay.ingest.reading.Text;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.ERROR,
        what =
                "A feature among barriers is neither a line with a name of its own nor a point that says which line it crosses, so it is not used.",
        fix =
                "Give each line once as a LineString with a name; crossings as points with crossing_of, or as longitude and latitude in the property crossings.",
        example = "A LineString without a name.")
record InvalidBarrier(RowRef row, String found, String id) implements Notice.OfRow {

    @Override
    public String message() {
        return "Feature %d, named %s, has %s where a line with a name or a crossing of one was expected. It is not used."
                .formatted(row.line(), Text.shown(id), Text.shown(found));
    }
}
