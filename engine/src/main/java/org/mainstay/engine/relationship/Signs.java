package org.mainstay.engine.relationship;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the payments of a line themselves say against a saving, before anybody is asked.
///
/// @param against why there is nothing to save, unless whoever knows says otherwise; one sentence each
/// @param doubts what to ask before counting on it; one sentence each
/// @param rate what a year of it costs, also among the doubts; null where the year's payments are a year's or
///     nobody can tell
/// @param earmarked whether half of its money or more is booked as if it was given for one purpose
public record Signs(
        List<String> against, List<String> doubts, @Nullable Rate rate, boolean earmarked) {

    public static final Signs NONE = new Signs(List.of(), List.of(), null, false);

    public Signs {
        against = List.copyOf(against);
        doubts = List.copyOf(doubts);
    }

    public Optional<Rate> findRate() {
        return Optional.ofNullable(rate);
    }
}
