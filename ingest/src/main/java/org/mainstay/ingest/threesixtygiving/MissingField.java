package org.mainstay.ingest.threesixtygiving;

import java.util.List;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.ERROR,
        what = "A field that the 360Giving standard requires is empty, so the grant is not used.",
        fix = "Fill the field in your grants system and export the file again.",
        example = "A grant without an Award Date.")
record MissingField(RowRef row, List<String> fields) implements Notice.OfRow {

    MissingField {
        fields = List.copyOf(fields);
    }

    @Override
    public String message() {
        return "The grant on line %d lacks %s, which the 360Giving standard requires."
                .formatted(row.line(), String.join(", ", fields));
    }
}
