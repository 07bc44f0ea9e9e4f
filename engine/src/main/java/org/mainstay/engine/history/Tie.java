package org.mainstay.engine.history;

import java.util.List;
import org.mainstay.model.evidence.RowRef;

/// That one organisation may fall with another that the council pays.
///
/// @param on id of the organisation that it hangs on
/// @param other id of the one that hangs on it
/// @param why one sentence for people
/// @param rows that say so
public record Tie(String on, String onName, String other, String otherName, String why, List<RowRef> rows) {

    public Tie {
        rows = List.copyOf(rows);
    }
}
