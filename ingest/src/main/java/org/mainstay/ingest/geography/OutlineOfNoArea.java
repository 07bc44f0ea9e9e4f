package org.mainstay.ingest.geography;

import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.ERROR,
        what = "A feature is no area but a point or a line, or has no geometry, so it is not used.",
        fix = "Export polygons; lists of places belong in a service list.",
        example = "A feature whose geometry is a point.")
record OutlineOfNoArea(RowRef row, String shape) implements Notice.OfRow {

    @Override
    public String message() {
        return "Feature %d has the geometry \"%s\", and only Polygon and MultiPolygon enclose an area. It is not used."
                .formatted(row.line(), shape);
    }
}
