package org.mainstay.ingest.geography;

import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.ERROR,
        what = "The file stops being JSON at this feature, so neither it nor any after it is used.",
        fix = "Download the file again, or export it anew as GeoJSON.",
        example = "A GeoJSON file that was cut off while it was downloaded.")
record BrokenOutlines(RowRef row) implements Notice.OfRow {

    @Override
    public String message() {
        return "At feature %d the file stops being JSON. Nothing from there on was read.".formatted(row.line());
    }
}
