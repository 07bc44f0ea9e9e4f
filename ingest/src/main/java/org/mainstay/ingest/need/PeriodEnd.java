package org.mainstay.ingest.need;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.mainstay.ingest.reading.CellValue;

/// The last day of a period as publishers write it: `March 2026`, `2026-03`, `202603 (Mar-26)`, `2024/25` (a financial
/// year), `Jan 2025-Dec 2025`, `mid-2024`, `2024`, or a day.
final class PeriodEnd {

    private static final Pattern RANGE = Pattern.compile(".*\\d{4}(?: ?- ?| to )([a-z]{3,9} \\d{4})");
    private static final Pattern MONTH = Pattern.compile("([a-z]{3,9})[ -](\\d{4}|\\d{2})");
    private static final Pattern YEAR_MONTH = Pattern.compile("(\\d{4})-?(0[1-9]|1[0-2])(?: ?\\(.*\\))?");
    private static final Pattern FINANCIAL_YEAR = Pattern.compile("(\\d{4})[/-](\\d{2}|\\d{4})");
    private static final Pattern MID_YEAR = Pattern.compile("mid[- ](\\d{4})");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})");

    private PeriodEnd() {}

    static Optional<LocalDate> find(String written) {
        var text = written.toLowerCase(Locale.UK);
        return match(RANGE, text, range -> month(range.group(1)))
                .or(() -> month(text))
                .or(() -> match(YEAR_MONTH, text, found -> end(year(found), number(found.group(2)))))
                .or(() -> match(FINANCIAL_YEAR, text, PeriodEnd::financialYear))
                .or(() -> match(MID_YEAR, text, found -> end(year(found), 6)))
                .or(() -> match(YEAR, text, found -> end(year(found), 12)))
                .or(() -> CellValue.day(written));
    }

    private static Optional<LocalDate> match(
            Pattern pattern, String text, Function<MatchResult, Optional<LocalDate>> meaning) {
        var matcher = pattern.matcher(text);
        return matcher.matches() ? meaning.apply(matcher.toMatchResult()) : Optional.empty();
    }

    private static Optional<LocalDate> month(String text) {
        return match(MONTH, text, found -> {
            for (var month : Month.values()) {
                var name = month.name().toLowerCase(Locale.ROOT);
                var short4 = "sept".equals(found.group(1)) && month == Month.SEPTEMBER;
                if (short4
                        || name.equals(found.group(1))
                        || name.substring(0, 3).equals(found.group(1))) {
                    var year = number(found.group(2));
                    return end(year < 100 ? 2000 + year : year, month.getValue());
                }
            }
            return Optional.empty();
        });
    }

    /// April to March; `2024/26` is none.
    private static Optional<LocalDate> financialYear(MatchResult found) {
        var next = year(found) + 1;
        return number(found.group(2)) % 100 == next % 100 ? end(next, 3) : Optional.empty();
    }

    private static int year(MatchResult found) {
        return number(found.group(1));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static Optional<LocalDate> end(int year, int month) {
        return Optional.of(YearMonth.of(year, month).atEndOfMonth());
    }
}
