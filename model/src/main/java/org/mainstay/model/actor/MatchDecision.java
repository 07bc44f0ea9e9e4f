package org.mainstay.model.actor;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.mainstay.model.evidence.Fact;
import org.mainstay.model.evidence.RowRef;

/// What a person decided about two names: whether they are one body, or how one stands to the other.
///
/// Decisions are never changed. A later row about the same two overrides an earlier one, and [Answer#UNDO] takes the
/// latest that still stands back.
///
/// @param left an organisation's identifier, or a name as written
/// @param who who decided; may be a role
public record MatchDecision(
        String left, String right, Answer answer, String who, LocalDate when, String why, RowRef row) implements Fact {

    /// What was decided, read from left to right.
    public enum Answer {
        SAME,
        DIFFERENT,
        BRANCH_OF,
        TRADING_ARM_OF,
        MEMBER_OF,
        SUCCESSOR_OF,
        LATER,
        UNDO;

        /// As the file writes it: `branch of`.
        public String words() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }

        /// Reads it as the file writes it.
        public static Optional<Answer> of(String words) {
            var tidy = words.strip().toLowerCase(Locale.ROOT).replace('_', ' ');
            return Arrays.stream(values())
                    .filter(answer -> answer.words().equals(tidy))
                    .findFirst();
        }
    }
}
