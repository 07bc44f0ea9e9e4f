package org.mainstay.ingest.ledger;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mainstay.model.funding.Payment.Precision;

/// When a payment was made, as councils write it in ledgers: a day, a month or a numbered period.
///
/// @param day the last one of the month where the cell names no day
record PaymentDate(LocalDate day, Precision precision) {

    /// How numbered periods are written.
    static final String NUMBERED = "yyyymm";

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2099;
    private static final String TIME = "(?:[ T]\\d{1,2}:\\d{2}.*)?";
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})" + TIME);
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4}|\\d{2})" + TIME);
    private static final Pattern NAMED_MONTH =
            Pattern.compile("(\\d{1,2})[ -]([A-Za-z]{3})[a-z]*[ -](\\d{4}|\\d{2})" + TIME);
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{1,2})");
    private static final Pattern PERIOD = Pattern.compile("(\\d{4})(\\d{2})(?:\\.0+)?");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    /// Reads `2024-04-30`, `30/04/2024`, `30/04/24`, `30-Apr-2024` and `30-Apr-24`, with or without a time of
    /// day, the
    /// month `2024-04` and the period `202404`. Years in which no ledger was published are none.
    static Optional<PaymentDate> find(String cell) {
        var day = findDay(cell);
        var found = day == null ? findMonth(cell) : new PaymentDate(day, Precision.DAY);
        return Optional.ofNullable(found).filter(PaymentDate::plausible);
    }

    /// How a cell in which a date was found writes it: `dd/mm/yyyy`, `dd-Mon-yy`, `yyyy-mm`.
    static String style(String cell) {
        var dayFirst = DAY_FIRST.matcher(cell);
        if (dayFirst.matches()) {
            var separator = cell.charAt(dayFirst.end(1));
            return "dd%cmm%c%s".formatted(separator, separator, year(dayFirst.group(3)));
        }
        var named = NAMED_MONTH.matcher(cell);
        if (named.matches()) {
            var separator = cell.charAt(named.end(1));
            return "dd%cMon%c%s".formatted(separator, separator, year(named.group(3)));
        }
        return YEAR_FIRST.matcher(cell).matches()
                ? "yyyy-mm-dd"
                : MONTH.matcher(cell).matches() ? "yyyy-mm" : NUMBERED;
    }

    private static String year(String digits) {
        return digits.length() == 2 ? "yy" : "yyyy";
    }

    private boolean plausible() {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }

    private static @Nullable LocalDate findDay(String cell) {
        var yearFirst = YEAR_FIRST.matcher(cell);
        if (yearFirst.matches()) {
            return day(yearFirst.group(1), Integer.parseInt(yearFirst.group(2)), yearFirst.group(3));
        }
        var dayFirst = DAY_FIRST.matcher(cell);
        if (dayFirst.matches()) {
            return day(dayFirst.group(3), Integer.parseInt(dayFirst.group(2)), dayFirst.group(1));
        }
        var named = NAMED_MONTH.matcher(cell);
        if (named.matches()) {
            var month = MONTHS.indexOf(named.group(2).toLowerCase(Locale.ROOT)) + 1;
            return day(named.group(3), month, named.group(1));
        }
        return null;
    }

    private static @Nullable PaymentDate findMonth(String cell) {
        var month = MONTH.matcher(cell);
        if (month.matches()) {
            return lastDay(month.group(1), month.group(2), Precision.MONTH);
        }
        var period = PERIOD.matcher(cell);
        return period.matches() ? lastDay(period.group(1), period.group(2), Precision.PERIOD) : null;
    }

    private static @Nullable LocalDate day(String year, int month, String day) {
        try {
            var century = year.length() == 2 ? 2000 : 0;
            return LocalDate.of(century + Integer.parseInt(year), month, Integer.parseInt(day));
        } catch (DateTimeException notInTheCalendar) {
            return null;
        }
    }

    private static @Nullable PaymentDate lastDay(String year, String month, Precision precision) {
        try {
            var named = YearMonth.of(Integer.parseInt(year), Integer.parseInt(month));
            return new PaymentDate(named.atEndOfMonth(), precision);
        } catch (DateTimeException notInTheCalendar) {
            return null;
        }
    }
}
