package org.mainstay.engine.partnership;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Published;

/// How the public, private and social sectors of a place are tied, and what bodies that are there for others do for it:
/// a profile to talk about, never a ranking.
///
/// @param support bodies that are there for other voluntary organisations
@Published
public record SectorProfile(List<Relationship> relationships, List<Support> support) {

    public SectorProfile {
        relationships = List.copyOf(relationships);
        support = List.copyOf(support);
    }

    /// Two sectors.
    public enum Pair {
        PUBLIC_PRIVATE("Public and private"),
        PUBLIC_SOCIAL("Public and social"),
        PRIVATE_SOCIAL("Private and social");

        private final String words;

        Pair(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /// The grades of CLES, *Productive Local Economies: Creating Resilient Places* (2010).
    public enum Grade {
        RESILIENT("resilient"),
        STABLE("stable"),
        VULNERABLE("vulnerable"),
        BRITTLE("brittle");

        private final String words;

        Grade(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /// How two sectors are tied.
    ///
    /// @param grade null where the files cannot show such ties
    /// @param ties pairs of bodies
    /// @param measures what the grade rests on
    /// @param why in one sentence
    @Published
    public record Relationship(Pair pair, @Nullable Grade grade, Figure ties, List<Measure> measures, String why) {

        public Relationship {
            measures = List.copyOf(measures);
        }
    }

    /// One of the five things that a grade rests on.
    ///
    /// @param threshold id of the assumption that it is held against
    @Published
    public record Measure(Kind kind, Figure figure, String threshold, boolean reached) {}

    /// What is measured.
    public enum Kind {
        MORE_THAN_CHANCE("ties, beside what chance would give"),
        VALUE("money that they carry a year"),
        LASTING("ties that last two years or more"),
        BOTH_WAYS("ties that go both ways"),
        BACKED("bodies with a second tie across");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /// A body that is there for others.
    ///
    /// @param supported voluntary bodies under its roof, or with it in a partnership
    /// @param yearly what the council pays it, over its lines
    @Published
    public record Support(
            String organisation,
            String name,
            Figure supported,
            @Nullable Figure yearly) {}
}
