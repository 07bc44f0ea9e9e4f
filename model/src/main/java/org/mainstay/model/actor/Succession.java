package org.mainstay.model.actor;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mainstay.model.evidence.Fact;
import org.mainstay.model.evidence.RowRef;

/// That one body carries on what others did. It does not make them the same body: their years are told apart.
///
/// @param from who ended or gave; several where they merged in one step
/// @param on the day on which it took effect, null where nobody says
public record Succession(List<Body> from, Body to, @Nullable LocalDate on, Evidence evidence, RowRef row)
        implements Fact {

    public Succession {
        from = List.copyOf(from);
    }

    /// A charity by its number, its name, or both; empty where not known.
    public record Body(String number, String name) {

        public boolean nobody() {
            return number.isEmpty() && name.isEmpty();
        }
    }

    /// Who says so.
    public enum Evidence {
        REGISTER_OF_MERGERS,
        REGISTER_EVENT,
        ENTERED
    }
}
