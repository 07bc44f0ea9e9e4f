package org.mainstay.engine.partnership;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mainstay.model.partnership.Entered;

/// The partnerships of a place as people wrote them down, before any data is laid beside them.
///
/// @param partnerships in order of name; those that ended last
/// @param due this quarter or before, in order of day
/// @param unknown rows about a partnership that is not in the register, so that nobody's row is lost unsaid
public record Register(
        LocalDate on, Quarter quarter, List<Registered> partnerships, List<Due> due, List<Entered> unknown) {

    public Register {
        partnerships = List.copyOf(partnerships);
        due = List.copyOf(due);
        unknown = List.copyOf(unknown);
    }

    public Optional<Registered> find(String id) {
        return partnerships.stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
