package org.mainstay.web.page.sharing;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.mainstay.model.calendar.WorkingDays;
import org.mainstay.web.result.Appraised;

/// What a public link may say of whom on a day: nothing of a body by name before it has had ten working days to answer.
///
/// @param told when each body was told, by its id
record Disclosure(Map<String, LocalDate> told, WorkingDays calendar, LocalDate today) {

    /// Full working days between the day on which a body is told and the first on which others may read it.
    static final int NOTICE = 10;

    Disclosure {
        told = Map.copyOf(told);
    }

    /// From when a body may be named; empty while it was not told, or where no calendar reaches so far.
    Optional<LocalDate> from(String organisation) {
        var day = told.get(organisation);
        return day == null ? Optional.empty() : calendar.after(day, NOTICE);
    }

    /// A merger names two bodies, and both must have had their time.
    boolean open(Appraised.Changed change) {
        return open(change.organisationId())
                && change.findInto().map(this::open).orElse(true);
    }

    /// Whether words name nobody who has not had their time, as far as names can tell.
    boolean sayable(String words, List<Appraised.Changed> changes) {
        var text = words.toLowerCase(Locale.UK);
        return changes.stream()
                .filter(change -> !open(change))
                .flatMap(change -> Stream.of(change.organisation(), change.intoOrganisation()))
                .filter(Objects::nonNull)
                .map(name -> name.toLowerCase(Locale.UK))
                .noneMatch(text::contains);
    }

    private boolean open(String organisation) {
        return from(organisation).filter(first -> !first.isAfter(today)).isPresent();
    }
}
