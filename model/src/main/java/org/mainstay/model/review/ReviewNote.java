package org.mainstay.model.review;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mainstay.model.evidence.Fact;
import org.mainstay.model.evidence.RowRef;

/// Something that a council writes beside the figures of its peer-review pack.
///
/// Notes are never changed. A later row about the same thing stands in for an earlier one, and [Standing#WITHDRAWN]
/// takes it back: the wording of a narrative before it then stands again.
///
/// @param about the code of the question that it answers, or of the [SelfAssessed] measure
/// @param owner who does it, or who holds the document; empty where nobody is named
/// @param due the day by which it is done; null where none was set
/// @param figure the id of the figure that an action should move; empty where there is none
/// @param who who wrote it; may be a role
public record ReviewNote(
        Kind kind,
        String about,
        String text,
        String owner,
        @Nullable LocalDate due,
        Standing standing,
        String figure,
        String who,
        LocalDate when,
        RowRef row)
        implements Fact {

    /// What is written down.
    public enum Kind {
        /// The council's own account of a question; one for each question.
        NARRATIVE,
        ACTION,
        DOCUMENT,
        /// How the council grades one [SelfAssessed] measure of its place; one for each measure.
        SELF_ASSESSMENT;

        /// As the file writes it.
        public String words() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// Whether there is one for each thing that it is about, so that other words stand in for it.
        public boolean single() {
            return this == NARRATIVE || this == SELF_ASSESSMENT;
        }

        /// Reads it as the file writes it.
        public static Optional<Kind> of(String words) {
            var tidy = words.strip().toLowerCase(Locale.ROOT);
            return Arrays.stream(values())
                    .filter(kind -> kind.words().equals(tidy))
                    .findFirst();
        }
    }

    /// How it stands; of a self-assessment, the grade.
    public enum Standing {
        PLANNED("planned"),
        UNDER_WAY("under way"),
        DONE("done"),
        DROPPED("dropped"),
        WITHDRAWN("withdrawn"),
        RESILIENT("resilient"),
        STABLE("stable"),
        VULNERABLE("vulnerable"),
        BRITTLE("brittle");

        private final String words;

        Standing(String words) {
            this.words = words;
        }

        /// As the file writes it.
        public String words() {
            return words;
        }

        /// Whether it is a grade, which only a self-assessment gives.
        public boolean isGrade() {
            return this == RESILIENT || this == STABLE || this == VULNERABLE || this == BRITTLE;
        }

        /// Whether a note of a kind can stand so.
        public boolean fits(Kind kind) {
            return this == WITHDRAWN || isGrade() == (kind == Kind.SELF_ASSESSMENT);
        }

        /// Reads it as the file writes it; nothing is planned.
        public static Optional<Standing> of(String words) {
            var tidy = words.strip().toLowerCase(Locale.ROOT);
            return tidy.isEmpty()
                    ? Optional.of(PLANNED)
                    : Arrays.stream(values())
                            .filter(standing -> standing.words().equals(tidy))
                            .findFirst();
        }
    }

    /// Whether a later row about the same thing stands in for this one.
    public boolean sameThing(ReviewNote other) {
        return kind == other.kind && about.equals(other.about) && (kind.single() || text.equalsIgnoreCase(other.text));
    }
}
