package org.mainstay.engine.partnership;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.mainstay.model.FinancialYear;

/// A quarter of a financial year: April to June is the first.
///
/// @param first its first day
/// @param last its last day
public record Quarter(LocalDate first, LocalDate last) {

    private static final int MONTHS = 3;

    static Quarter of(LocalDate day) {
        var first = day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % MONTHS);
        return new Quarter(first, first.plusMonths(MONTHS).minusDays(1));
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /// As people say it: `Q1 2026-27`.
    public String words() {
        var year = FinancialYear.of(first);
        var months = Math.toIntExact(ChronoUnit.MONTHS.between(year.firstDay(), first));
        return "Q" + (months / MONTHS + 1) + " " + year;
    }
}
