package org.mainstay.model.area;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mainstay.model.evidence.Fact;
import org.mainstay.model.evidence.RowRef;

/// A council as a register of councils gives it, with its codes and who took over from it.
///
/// @param successors codes of the councils that replaced it, in any of the forms of [Codes]
/// @param current whether it exists when the register was made
public record Council(Codes codes, String name, Term term, List<String> successors, boolean current, RowRef row)
        implements Fact {

    public Council {
        successors = List.copyOf(successors);
    }

    /// What a council is known by; an empty string where the register does not say.
    ///
    /// @param gss the nine-character ONS code
    /// @param letters the three letters of the register of local authorities, such as `TRF`
    /// @param orgId the organisation identifier, such as `GB-LAE-TRF`
    /// @param former ONS codes it had before
    public record Codes(String gss, String letters, String orgId, List<String> former) {

        public Codes {
            former = List.copyOf(former);
        }
    }

    /// From its first day to the first day on which it is no more; null where not known.
    public record Term(@Nullable LocalDate from, @Nullable LocalDate until) {

        public static final Term UNKNOWN = new Term(null, null);
    }

    /// Whether it is there on a day. Where no day is known the register's own word counts.
    public boolean standsOn(LocalDate day) {
        var until = term.until();
        return until == null ? current : day.isBefore(until);
    }
}
