package org.mainstay.engine.option;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.mainstay.engine.relationship.FundingLine;

/// When a change can begin: after notice, else when the contract ends, else at once, and never before it is asked for.
public final class Start {

    private Start() {}

    /// In which month from the day on which it is decided; 0 is the first.
    public static int month(Change change, LocalDate on) {
        var free = monthFree(change, on);
        var from = change.from();
        return from == null ? free : Math.max(free, monthsBetween(on, from));
    }

    /// Whether notice or contract allow it only after the month that is asked for.
    static boolean isLaterThanAsked(Change change, LocalDate on) {
        var from = change.from();
        return from != null && monthFree(change, on) > monthsBetween(on, from);
    }

    /// In which month every line that it touches is free; who takes nothing away waits for nobody.
    private static int monthFree(Change change, LocalDate on) {
        return !change.takes()
                ? 0
                : change.lines().stream()
                        .mapToInt(line -> monthFree(line, on))
                        .max()
                        .orElse(0);
    }

    private static int monthFree(FundingLine line, LocalDate on) {
        var terms = line.terms();
        if (terms.noticeMonths() != null) {
            return terms.noticeMonths();
        }
        var end = terms.contractEnd();
        return end == null ? 0 : monthsBetween(on, end);
    }

    /// Whole months; none to a day that is past. From the last day of one month to that of another they are whole.
    private static int monthsBetween(LocalDate on, LocalDate day) {
        if (!day.isAfter(on)) {
            return 0;
        }
        var months = (int) ChronoUnit.MONTHS.between(on, day);
        return on.plusMonths(months + 1L).isAfter(day) ? months : months + 1;
    }
}
