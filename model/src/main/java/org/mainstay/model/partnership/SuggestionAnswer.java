package org.mainstay.model.partnership;

import java.time.LocalDate;
import java.util.Locale;
import org.mainstay.model.evidence.Fact;
import org.mainstay.model.evidence.RowRef;

/// What a person said of a partnership that the data suggest. The latest row about a suggestion counts.
///
/// @param suggestion its id
/// @param partnership the id of the partnership that was made of it; empty where it was not accepted
public record SuggestionAnswer(
        String suggestion, Answer answer, String partnership, String who, LocalDate when, String why, RowRef row)
        implements Fact {

    /// What was said.
    public enum Answer {
        ACCEPT,
        REJECT,
        UNDO;

        /// As the file writes it.
        public String words() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
