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
/// @param months of a taper, of a settlement, of an investment that is for a time; null where the change needs none
/// @param into the line that a merger moves the work to, or the other members of a front door with semicolons between
/// them, named like `line`; else empty
/// @param from the day before which it must not begin, null for as soon as it may
/// @param amountPence of an investment, what is paid more a year; of a front door, what keeping it costs a year
/// @param sharedUsers of a front door, people a year whom more than one member assesses today
public record OptionRow(
        String line,
        Kind kind,
        @Nullable Integer percent,
        @Nullable Integer months,
        String into,
        @Nullable LocalDate from,
        String why,
        @Nullable Long amountPence,
        @Nullable Long sharedUsers,
        RowRef row)
        implements Fact {

    /// A row of a kind that needs neither an amount nor users.
    public OptionRow(
            String line,
            Kind kind,
            @Nullable Integer percent,
            @Nullable Integer months,
            String into,
            @Nullable LocalDate from,
            String why,
            RowRef row) {
        this(line, kind, percent, months, into, from, why, null, null, row);
    }

    /// What is done to the line.
    public enum Kind {
        KEEP,
        CUT,
        END,
        MERGE,
        TAPER,
        INVEST,
        SETTLE,
        FRONT_DOOR;

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
