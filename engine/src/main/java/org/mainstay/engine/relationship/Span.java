package org.mainstay.engine.relationship;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mainstay.model.FinancialYear;

/// The days that the rows of one kind speak of, from the first to the last. Outside them nothing is known, which is not
/// nothing.
final class Span {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private @Nullable LocalDate first;
    private @Nullable LocalDate last;

    void add(LocalDate day) {
        first = first == null || day.isBefore(first) ? day : first;
        last = last == null || day.isAfter(last) ? day : last;
    }

    /// Whether any day of a year lies between the first and the last.
    boolean covers(FinancialYear year) {
        return first != null
                && last != null
                && !year.lastDay().isBefore(first)
                && !year.firstDay().isAfter(last);
    }

    String words() {
        return first == null || last == null ? "none" : "%s to %s".formatted(DAY.format(first), DAY.format(last));
    }
}
