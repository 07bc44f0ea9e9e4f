package org.mainstay.ingest.threesixtygiving;

import java.util.List;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.WARNING,
        what = "Rows of one grant identifier contradict each other, so what the first row says is used.",
        fix = "Give each grant an identifier of its own, or make the rows of one grant agree.")
record IdConflict(RowRef row, RowRef first, List<String> fields) implements Notice.OfRow {

    IdConflict {
        fields = List.copyOf(fields);
    }

    @Override
    public String message() {
        return "Line %d repeats the identifier of line %d with another %s. The first is used.".formatted(row.line(), first.line(), String.join(", ", fields));
    }
}
