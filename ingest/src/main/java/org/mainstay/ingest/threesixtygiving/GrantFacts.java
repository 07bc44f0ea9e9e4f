package org.mainstay.ingest.threesixtygiving;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.mainstay.ingest.reading.Readout;
import org.mainstay.ingest.threesixtygiving.record.GrantRecord;
import org.mainstay.ingest.threesixtygiving.record.GrantSink;
import org.mainstay.ingest.threesixtygiving.record.Part;
import org.mainstay.ingest.threesixtygiving.sheet.IdConflict;
import org.mainstay.model.funding.Grant;
import org.mainstay.model.notice.Notice;

/// Makes facts of the grants of a file.
final class GrantFacts implements GrantSink {

    private final Readout out;
    private final Map<String, Grant> byId = new HashMap<>();

    private GrantFacts(Readout out) {
        this.out = out;
    }

    static void read(GrantFile file, Readout out) throws IOException {
        file.read(new GrantFacts(out));
    }

    @Override
    public void details(Part meta) {
        // What a package says of itself is checked, and no fact about the place.
    }

    @Override
    public void grant(GrantRecord grant, int merged) {
        for (var row = 0; row < merged; row++) {
            out.merge();
        }
        var first = byId.get(grant.fields().text("id"));
        if (first == null) {
            new GrantCheck(grant, out, this::take).tell();
        } else {
            out.merge();
            compare(first, grant);
        }
    }

    private void take(Grant grant) {
        byId.put(grant.id(), grant);
        out.accept(grant, grant.award().pence());
    }

    /// In a package an identifier may come again; what differs from the first is not used, and said.
    private void compare(Grant first, GrantRecord again) {
        for (var field : Details.of(again.fields()).list()) {
            var used = first.details().text(field.path());
            if (!used.equals(field.text())) {
                out.note(new IdConflict(again.row(), field.path(), field.text(), first.row(), used, first.id()));
            }
        }
    }

    @Override
    public void note(Notice notice) {
        out.note(notice);
    }

    @Override
    public void broken(Notice why) {
        out.reject(why, 0);
    }
}
