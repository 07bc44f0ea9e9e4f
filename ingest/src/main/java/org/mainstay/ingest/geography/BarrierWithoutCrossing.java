package org.mainstay.ingest.geography;

import org.mainstay.ingest.reading.Text;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.WARNING,
        what = "A barrier has no crossing, so nobody on one side reaches a service on the other.",
        fix = "Add its bridges, subways and level crossings as points with crossing_of, unless there are none.",
        example = "A river without a bridge.")
record BarrierWithoutCrossing(RowRef row, String id) implements Notice.OfRow {

    @Override
    public String message() {
        return "Feature %d, %s, has no crossing. Everything on its other side counts as out of reach."
                .formatted(row.line(), Text.shown(id));
    }
}
