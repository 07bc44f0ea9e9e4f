package org.mainstay.model.funding;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.mainstay.model.evidence.Fact;
import org.mainstay.model.evidence.RowRef;

/// What a person decided about a funding line before any appraisal: that no proposal may touch it.
///
/// Decisions are never changed. A later row about the same line overrides an earlier one, and [Answer#UNDO] takes it
/// back.
///
/// @param organisation the organisation's id as Mainstay prints it, or its name
/// @param label the account heading or grant programme that the line is known by
/// @param who who decided; may be a role
public record SetAside(
        String organisation, String label, Answer answer, String who, LocalDate when, String why, RowRef row)
        implements Fact {

    /// Why nothing may touch it.
    public enum Answer {
        AGREED,
        UNTOUCHABLE,
        UNDO;

        /// As the file writes it.
        public String words() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// Reads it as the file writes it.
        public static Optional<Answer> of(String words) {
            var tidy = words.strip().toLowerCase(Locale.ROOT);
            return Arrays.stream(values())
                    .filter(answer -> answer.words().equals(tidy))
                    .findFirst();
        }
    }
}
