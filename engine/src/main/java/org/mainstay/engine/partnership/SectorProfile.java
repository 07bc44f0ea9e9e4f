package org.mainstay.engine.partnership;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Published;
import org.mainstay.model.partnership.Member.Sector;
import org.mainstay.model.review.ReviewNote;
import org.mainstay.model.review.SelfAssessed;

/// How the public, private and social sectors of a place stand and are tied, how the council itself grades what no file
/// can, and what bodies that are there for others do for it: a profile to talk about, never a ranking.
///
/// @param support bodies that are there for other voluntary organisations
@Published
public record SectorProfile(
        List<Economy> economies, List<Relationship> relationships, List<Condition> conditions, List<Support> support) {

    public SectorProfile {
        economies = List.copyOf(economies);
        relationships = List.copyOf(relationships);
        conditions = List.copyOf(conditions);
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

    /// How one sector stands.
    ///
    /// @param grade null where the files cannot tell all three measures
    /// @param money what its bodies received and paid in the year
    /// @param measures what the grade rests on
    /// @param why in one sentence
    @Published
    public record Economy(
            Sector sector, @Nullable Grade grade, List<Figure> money, List<Measure> measures, String why) {

        public Economy {
            money = List.copyOf(money);
            measures = List.copyOf(measures);
        }

        public String words() {
            return words(sector);
        }

        static String words(Sector sector) {
            return switch (sector) {
                case PUBLIC -> "Public economy";
                case PRIVATE -> "Commercial economy";
                case SOCIAL -> "Social economy";
            };
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

    /// What no file can grade: the council's own judgement, beside what the files show of it.
    ///
    /// @param grade the council's; null where it was not assessed
    /// @param evidence shown beside the grade, which never rests on it alone
    /// @param note the row that gives the grade; null where there is none
    @Published
    public record Condition(
            SelfAssessed measure,
            @Nullable Grade grade,
            List<Figure> evidence,
            @Nullable ReviewNote note) {

        public Condition {
            evidence = List.copyOf(evidence);
        }

        /// Whose judgement it is, why and of what day, in one sentence.
        public String why() {
            var said = note;
            if (said == null) {
                return "Not assessed: nobody has entered a self-assessment, and none is guessed.";
            }
            var who = said.who().isEmpty() ? "the council" : said.who();
            return "Self-assessment of %s, %s: %s".formatted(who, said.when(), said.text());
        }
    }

    /// One of the things that a grade rests on.
    ///
    /// @param threshold id of the assumption that it is held against
    @Published
    public record Measure(Kind kind, Figure figure, String threshold, boolean reached) {}

    /// What is measured.
    public enum Kind {
        ACTIVE("bodies that pay or are paid"),
        SPREAD("spread of what they receive over them (one less HHI)"),
        SURVIVAL("bodies of two years before that are still seen"),
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
