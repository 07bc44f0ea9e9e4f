package org.mainstay.ingest.threesixtygiving.sheet;

import java.util.function.Consumer;
import org.mainstay.ingest.threesixtygiving.record.GrantRecord;
import org.mainstay.ingest.threesixtygiving.record.GrantSink;
import org.mainstay.ingest.threesixtygiving.record.Part;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.notice.Notice;

/// One grant while its rows are read.
final class Draft {

    private final RowRef row;
    private final Part fields;
    private int merged;

    Draft(RowRef row, Part fields) {
        this.row = row;
        this.fields = fields;
    }

    String id() {
        return fields.text("id");
    }

    /// Takes in a further row of the grant.
    void add(Draft other, Consumer<Notice> notes) {
        Merging.add(fields, other.fields, (kept, found) -> notes.accept(IdConflict.of(id(), kept, found)));
        merged += 1 + other.merged;
    }

    void tell(GrantSink sink) {
        sink.grant(new GrantRecord(row, fields), merged);
    }
}
