package org.mainstay.engine.tie;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.matching.Organisation;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.tie.EnteredTie.Kind;
import org.mainstay.model.tie.EnteredTie.Payment;
import org.mainstay.model.tie.EnteredTie.Share;

/// That one organisation with a funding line bears on another.
///
/// @param id tells it from every other tie of the place
/// @param what it is for, such as `rent`; empty where nobody said
/// @param line id of the funding line that is paid; empty where what is paid is other income, or nothing is paid
/// @param payment null where nobody is paid
/// @param share null where nobody said how much hangs on it
/// @param why how it is known, one sentence
/// @param rows that say so
public record KnownTie(
        String id,
        Kind kind,
        Organisation from,
        Organisation to,
        String what,
        String line,
        @Nullable Payment payment,
        @Nullable Share share,
        String why,
        List<RowRef> rows) {

    public KnownTie {
        rows = List.copyOf(rows);
    }

    /// As a clause: `Hall hosts Club`.
    public String says() {
        return "%s %s %s".formatted(from.name(), kind.words(), to.name());
    }
}
