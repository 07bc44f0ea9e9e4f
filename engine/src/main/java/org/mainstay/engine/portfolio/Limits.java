package org.mainstay.engine.portfolio;

import java.util.Map;
import org.mainstay.engine.relationship.FundingLine;

/// What every search keeps to.
///
/// @param untouched why nothing is taken from a line, by its id
/// @param effort how much work one choice may take
public record Limits(Map<String, String> untouched, long effort) {

    /// As much as an answer takes that is to be relied on.
    public static final long EFFORT = 300_000_000;

    /// Something may be taken from every line.
    public static final Limits NONE = new Limits(Map.of(), EFFORT);

    /// Enough for a start.
    static final long LITTLE = EFFORT / 16;

    public Limits {
        untouched = Map.copyOf(untouched);
    }

    /// Of a line whose need nobody knows nobody can say how many lose it: no search cuts in the dark.
    boolean mayTake(FundingLine line) {
        return line.need() != null && !untouched.containsKey(line.id());
    }
}
