package org.mainstay.engine.coverage;

import org.jspecify.annotations.Nullable;
import org.mainstay.model.evidence.Trace;

/// How many people a service can take in a year, how many it takes, and who says so.
///
/// @param places null where nobody knows; unknown is never nothing
/// @param served null where nobody reports it
/// @param why in one sentence
/// @param trace where the places come from; null where they are not known
public record Capacity(
        @Nullable Long places,
        @Nullable Long served,
        Basis basis,
        String why,
        @Nullable Trace trace) {

    static Capacity unknown(String why) {
        return new Capacity(null, null, Basis.UNKNOWN, why, null);
    }

    /// From strong to weak.
    public enum Basis {
        PUBLISHED("published"),
        REPORTED("reported by its partner"),
        /// What is reported for several places together, in equal parts.
        SHARED_OUT("shared out equally"),
        /// Money divided by what a person usually costs.
        DERIVED("derived from its funding"),
        UNKNOWN("not known");

        private final String words;

        Basis(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        /// Whether somebody counted, so that a verdict may rest on it.
        public boolean counted() {
            return this == PUBLISHED || this == REPORTED;
        }
    }
}
