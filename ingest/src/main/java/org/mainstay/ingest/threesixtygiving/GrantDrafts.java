package org.mainstay.ingest.threesixtygiving;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mainstay.ingest.reading.Readout;
import org.mainstay.ingest.threesixtygiving.sheet.IdConflict;

/// Gathers the grants of one file until all rows that add to them are read.
final class GrantDrafts {

    private final Readout out;
    private final List<GrantDraft> drafts = new ArrayList<>();
    private final Map<String, GrantDraft> byId = new HashMap<>();

    GrantDrafts(Readout out) {
        this.out = out;
    }

    void add(GrantDraft draft) {
        var first = draft.has(GrantField.ID) ? byId.putIfAbsent(draft.get(GrantField.ID), draft) : null;
        if (first == null) {
            drafts.add(draft);
            return;
        }
        var conflicts = first.merge(draft);
        out.merge();
        var before = first;
        conflicts.forEach(field -> out.note(new IdConflict(
                draft.row(),
                field.path(),
                draft.get(field),
                before.row(),
                before.get(field),
                draft.get(GrantField.ID))));
    }

    /// Tells what became of each grant.
    void finish() {
        drafts.forEach(draft -> new GrantCheck(draft, out).tell());
    }
}
