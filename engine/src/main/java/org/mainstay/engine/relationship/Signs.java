package org.mainstay.engine.relationship;

import java.util.List;

/// What the payments of a line themselves say against a saving, before anybody is asked.
///
/// @param against why there is nothing to save, unless whoever knows says otherwise; one sentence each
/// @param doubts what to ask before counting on it; one sentence each
public record Signs(List<String> against, List<String> doubts) {

    public static final Signs NONE = new Signs(List.of(), List.of());

    public Signs {
        against = List.copyOf(against);
        doubts = List.copyOf(doubts);
    }
}
