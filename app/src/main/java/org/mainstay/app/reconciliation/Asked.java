package org.mainstay.app.reconciliation;

import java.util.Set;
import org.mainstay.engine.matching.Reconciler;

/// One query of a batch.
///
/// @param types ids of the types that candidates should have, none where any will do
/// @param limit how many candidates are wanted at most
record Asked(Reconciler.Query query, Set<String> types, Strictness strictness, int limit) {

    Asked {
        types = Set.copyOf(types);
    }

    /// How types are meant where several are given. The standard says no more of it than these words.
    enum Strictness {
        /// Candidates of another type are shown, but are never a match.
        SHOULD,
        /// Only candidates that have one of the types.
        ANY,
        /// Only candidates that have all of them.
        ALL
    }

    boolean admits(Set<String> types) {
        return switch (strictness) {
            case SHOULD -> true;
            case ANY -> fits(types);
            case ALL -> types.containsAll(this.types);
        };
    }

    /// Whether a candidate of these types may be a match.
    boolean fits(Set<String> types) {
        return this.types.isEmpty() || this.types.stream().anyMatch(types::contains);
    }
}
