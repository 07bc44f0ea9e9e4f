package org.mainstay.engine.portfolio;

import java.util.Map;

/// What every search keeps to.
///
/// @param neverEnded why a line is not ended, by its id
/// @param effort how much work one choice may take
public record Limits(Map<String, String> neverEnded, long effort) {

    /// As much as an answer takes that is to be relied on.
    public static final long EFFORT = 300_000_000;

    /// Every line may be ended.
    public static final Limits NONE = new Limits(Map.of(), EFFORT);

    /// Enough for a start.
    static final long LITTLE = EFFORT / 16;

    public Limits {
        neverEnded = Map.copyOf(neverEnded);
    }
}
