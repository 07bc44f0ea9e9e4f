package org.mainstay.engine.coverage;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mainstay.model.evidence.Figure;

/// Two services whose catchments overlap, and whether that is a duplication. Overlap alone never is.
///
/// @param why the verdict in one sentence
/// @param missing what would have to be known, where it cannot be told
/// @param jaccard people whom both reach as a share of those whom either reaches, near ones counting more
/// @param containment people whom both reach as a share of those whom the smaller reaches
/// @param duplicated of what the smaller could do alone, the share that the other could do as well; null where nobody
///     counted their places and people
/// @param loss who would go without one, the other, and both; null as above
public record SharedGround(
        Outlet first,
        Outlet second,
        Verdict verdict,
        String why,
        List<String> missing,
        Figure jaccard,
        Figure containment,
        @Nullable Figure duplicated,
        @Nullable Loss loss) {

    public SharedGround {
        missing = List.copyOf(missing);
    }

    /// What follows for advice.
    public enum Verdict {
        /// One could do what both do: a possible merger.
        DUPLICATION_CANDIDATE("possible duplication"),
        /// Some of it is done twice, not most.
        PARTLY_DUPLICATED("partly duplicated"),
        /// Both are needed: ending either overloads the other.
        COMPLEMENTARY_CAPACITY("both needed"),
        /// Other people, hours or languages.
        COMPLEMENTARY_REACH("for different people"),
        CANNOT_TELL("cannot be told");

        private final String words;

        Verdict(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /// People a year who would go without.
    ///
    /// @param singlePoint whether a body merged of both would be one that people cannot do without, though
    ///     neither is
    public record Loss(Figure first, Figure second, Figure both, boolean singlePoint) {

        /// Whether each stands in for the other: what is duplicated is also the back-up.
        public boolean backUp() {
            return both.value() > first.value() + second.value();
        }
    }
}
