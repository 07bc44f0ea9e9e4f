package org.mainstay.model.funding;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mainstay.model.evidence.Fact;
import org.mainstay.model.evidence.RowRef;

/// What a person would do to one funding line: a question, not something that is so.
///
/// @param line the id of the line, or its organisation and label
/// @param percent of a cut, by how much; of a taper, what is left at the end; null where the change needs none
/// @param months of a taper; null where the change needs none
/// @param into the line that a merger moves the work to, named like `line`; else empty
/// @param from the day before which it must not begin, null for as soon as it may
public record OptionRow(
        String line,
        Kind kind,
        @Nullable Integer percent,
        @Nullable Integer months,
        String into,
        @Nullable LocalDate from,
        String why,
        RowRef row)
        implements Fact {

    /// What is done to the line.
    public enum Kind {
        KEEP,
        CUT,
        END,
        MERGE,
        TAPER;

        /// As the file writes it.
        public String words() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// Reads it as the file writes it.
        public static Optional<Kind> of(String words) {
            var tidy = words.strip().toLowerCase(Locale.ROOT);
            return Arrays.stream(values())
                    .filter(kind -> kind.words().equals(tidy))
                    .findFirst();
        }
    }
}
