package org.mainstay.engine.history;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Amounts and months as they stand in a sentence; the figures beside it are exact.
final class Wording {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private Wording() {}

    /// Pounds, with pence where there are any.
    static String pounds(long pence) {
        var sign = pence < 0 ? "−" : "";
        var whole = Math.abs(pence);
        return whole % 100 == 0
                ? sign + String.format(Locale.UK, "£%,d", whole / 100)
                : sign + String.format(Locale.UK, "£%,d.%02d", whole / 100, whole % 100);
    }

    static String month(YearMonth month) {
        return MONTH.format(month);
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /// By how much something fell or rose, in whole hundredths.
    static String percent(long from, long to) {
        return Math.round(Math.abs(to - from) * 100.0 / Math.max(1, Math.abs(from))) + "%";
    }

    static String count(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
