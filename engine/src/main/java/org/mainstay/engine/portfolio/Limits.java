package org.mainstay.engine.portfolio;

import java.util.Map;
import org.mainstay.engine.relationship.FundingLine;

/// What every search keeps to.
///
/// @param untouched why nothing is taken from a line, by its id
/// @param effort how much work one choice may take
/// @param first whether a first look is enough: few corrections, few mergers and no proof
public record Limits(Map<String, String> untouched, long effort, boolean first) {

    /// As much as an answer takes that is to be relied on.
    public static final long EFFORT = 300_000_000;

    /// Something may be taken from every line.
    public static final Limits NONE = new Limits(Map.of(), EFFORT, false);

    /// Enough for a start.
    private static final long LITTLE = EFFORT / 16;

    /// Enough for a first look.
    private static final long FIRST = EFFORT / 1_000;

    private static final int DEEPER = 4;

    /// How often the model corrects the estimates at most.
    private static final int ROUNDS = 10;

    private static final int FIRST_ROUNDS = 3;

    public Limits {
        untouched = Map.copyOf(untouched);
    }

    /// Those of a first look.
    public static Limits ofFirst(Map<String, String> untouched) {
        return new Limits(untouched, FIRST, true);
    }

    /// The same where a start is enough.
    Limits little() {
        return new Limits(untouched, start(), first);
    }

    /// How much work each round takes while the model still corrects the estimates.
    long start() {
        return Math.min(effort, LITTLE);
    }

    /// How much the next one takes once the model bears them out, and nothing is proven yet.
    long deeper(long before) {
        return Math.min(effort, DEEPER * before);
    }

    int rounds() {
        return first ? FIRST_ROUNDS : ROUNDS;
    }

    /// Of a line whose need nobody knows nobody can say how many lose it: no search cuts in the dark.
    boolean mayTake(FundingLine line) {
        return line.need() != null && !untouched.containsKey(line.id());
    }
}
