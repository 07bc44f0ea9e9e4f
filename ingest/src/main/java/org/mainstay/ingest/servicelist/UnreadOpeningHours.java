package org.mainstay.ingest.servicelist;

import org.mainstay.ingest.reading.Text;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.INFO,
        what =
                "Opening hours hold words that are not understood, so they are shown as they are and nobody can tell whether two services are open at the same time.",
        fix = "Write days and times alone, such as Mon-Fri 9am-5pm; Sat 10am-12 noon. Say am or pm.",
        example = "opening_hours: Evenings and school holidays")
record UnreadOpeningHours(RowRef row, String found) implements Notice.OfRow {

    @Override
    public String message() {
        return "Line %d has the opening hours %s, which are not days and times alone. They are shown and not compared."
                .formatted(row.line(), Text.shown(found));
    }
}
