package org.mainstay.engine.rhythm;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Finds the months that the purpose of a payment names, in the ways that clerks write them.
///
/// Days come before month ranges, these before quarters and halves, then single months, then financial years: the most
/// exact words count. Where no year stands, it is the one whose period ends nearest to the payment. `Phase 2`,
/// `Part 1` and `1st instalment` are no periods.
public final class PeriodText {

    private static final String MONTH = "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
            + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
    private static final String YEAR = "((?:20)?[0-9]{2})(?![0-9])";
    private static final String TO = "\\s*(?:-|–|/|&|to|and)\\s*";
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final Pattern DIGIT_DAYS =
            Pattern.compile("(?<![0-9])[0-3][0-9]([01][0-9])([0-9]{2})-[0-3][0-9]([01][0-9])([0-9]{2})(?![0-9])");
    private static final Pattern DAY_RANGE = Pattern.compile("(?<![0-9.])[0-3]?[0-9][./]([01]?[0-9])(?:[./]" + YEAR
            + ")?\\.?" + TO + "[0-3]?[0-9][./]([01]?[0-9])(?:[./]" + YEAR + ")?(?![0-9./])");
    private static final Pattern DAYS_OF_MONTH =
            Pattern.compile("(?<![0-9])[0-3]?[0-9]\\s*-\\s*[0-3]?[0-9][./]([01]?[0-9])[./]" + YEAR);
    private static final Pattern DAY = Pattern.compile("(?<![0-9./])[0-3]?[0-9][./]([01]?[0-9])[./]" + YEAR);
    private static final Pattern MONTH_RANGE = Pattern.compile("(?<![a-z])" + MONTH + "\\s*(?:" + YEAR + ")?" + TO
            + "(?:[0-9]{1,2}(?:st|nd|rd|th)?\\s+)?" + MONTH + "(?![a-z])\\s*(?:" + YEAR + ")?");
    private static final Pattern HALF = Pattern.compile("(?<![a-z0-9])q([13])\\s*[/&-]\\s*q?([24])(?![0-9])");
    private static final Pattern QUARTER = Pattern.compile("(?<![a-z0-9])(?:q|qtr|quarter)\\s*([1-4])(?![0-9])");
    private static final Pattern ONE_MONTH = Pattern.compile(MONTH + "[ ,.']*" + YEAR);
    private static final Pattern BARE_MONTH = Pattern.compile("(?<![a-z])" + MONTH + "(?![a-z])");
    private static final Pattern FINANCIAL_YEAR =
            Pattern.compile("(?<![0-9/.-])(?:20)?([0-9]{2})\\s*[/-]\\s*(?:20)?([0-9]{2})(?![0-9/.-])");

    /// A year that lies further from the payment than this is no year but an age group or a house number.
    private static final int YEARS_AWAY = 3;

    /// Words that are verbs as often as months.
    private static final List<String> NOT_BARE = List.of("may", "mar", "march");

    private static final int MONTHS_OF_A_YEAR = 12;

    private final String text;
    private final YearMonth paid;

    private PeriodText(String text, YearMonth paid) {
        this.text = text;
        this.paid = paid;
    }

    /// The period that a purpose states, empty where it states none.
    public static Optional<ServicePeriod> find(@Nullable String purpose, LocalDate paid) {
        if (purpose == null || purpose.isBlank()) {
            return Optional.empty();
        }
        var reading = new PeriodText(purpose.toLowerCase(Locale.ROOT), YearMonth.from(paid));
        if (purpose.chars().noneMatch(Character::isDigit)) {
            return reading.monthRange().or(reading::oneMonth).filter(reading::near);
        }
        return reading.days()
                .or(reading::monthRange)
                .or(reading::partOfYear)
                .or(reading::oneMonth)
                .or(reading::financialYear)
                .filter(reading::near);
    }

    private Optional<ServicePeriod> days() {
        return match(DIGIT_DAYS)
                .flatMap(found -> between(
                        month(found.group(1)), year(found.group(2)), month(found.group(3)), year(found.group(4))))
                .or(() -> match(DAY_RANGE)
                        .flatMap(found -> between(
                                month(found.group(1)),
                                year(found.group(2)),
                                month(found.group(3)),
                                year(found.group(4)))))
                .or(() -> match(DAYS_OF_MONTH).flatMap(this::dayOf))
                .or(() -> match(DAY).flatMap(this::dayOf));
    }

    private Optional<ServicePeriod> dayOf(MatchResult found) {
        return between(month(found.group(1)), null, month(found.group(1)), year(found.group(2)));
    }

    private Optional<ServicePeriod> monthRange() {
        return match(MONTH_RANGE)
                .flatMap(found -> between(
                        named(found.group(1)), year(found.group(2)), named(found.group(3)), year(found.group(4))));
    }

    private Optional<ServicePeriod> partOfYear() {
        return match(HALF)
                .map(found -> ofYear(3 * (Integer.parseInt(found.group(1)) - 1), 6))
                .or(() -> match(QUARTER).map(found -> ofYear(3 * (Integer.parseInt(found.group(1)) - 1), 3)));
    }

    /// So many months of a financial year, after its first so many.
    private ServicePeriod ofYear(int after, int months) {
        var year = yearInText();
        return year.isPresent()
                ? stated(april(year.get()).plusMonths(after), months)
                : nearest(start -> stated(april(start).plusMonths(after), months));
    }

    private Optional<ServicePeriod> oneMonth() {
        var dated = match(ONE_MONTH)
                .flatMap(found -> between(named(found.group(1)), null, named(found.group(1)), year(found.group(2))));
        return dated.or(() -> match(BARE_MONTH)
                .filter(found -> !NOT_BARE.contains(found.group(1)))
                .filter(found -> yearInText().isEmpty())
                .flatMap(found -> between(named(found.group(1)), null, named(found.group(1)), null)));
    }

    private Optional<ServicePeriod> financialYear() {
        return yearInText().map(start -> stated(april(start), MONTHS_OF_A_YEAR));
    }

    /// The calendar year in which the financial year begins that the text names.
    private Optional<Integer> yearInText() {
        return FINANCIAL_YEAR
                .matcher(text)
                .results()
                .filter(found -> (Integer.parseInt(found.group(1)) + 1) % 100 == Integer.parseInt(found.group(2)))
                .map(found -> 2000 + Integer.parseInt(found.group(1)))
                .filter(start -> Math.abs(start - paid.getYear()) <= YEARS_AWAY)
                .findFirst();
    }

    /// From one month to another; the year of the first follows from the second's where it does not stand.
    private Optional<ServicePeriod> between(
            int first, @Nullable Integer firstYear, int last, @Nullable Integer lastYear) {
        if (first < 1 || first > MONTHS_OF_A_YEAR || last < 1 || last > MONTHS_OF_A_YEAR) {
            return Optional.empty();
        }
        var months = Math.floorMod(last - first, MONTHS_OF_A_YEAR) + 1;
        if (firstYear != null && lastYear != null) {
            var from = YearMonth.of(firstYear, first);
            var to = YearMonth.of(lastYear, last);
            return to.isBefore(from)
                    ? Optional.empty()
                    : Optional.of(new ServicePeriod(from, to, ServicePeriod.Basis.STATED));
        }
        if (lastYear != null) {
            return Optional.of(stated(YearMonth.of(lastYear, last).minusMonths(months - 1L), months));
        }
        if (firstYear != null) {
            return Optional.of(stated(YearMonth.of(firstYear, first), months));
        }
        return Optional.of(nearest(year -> stated(YearMonth.of(year, first), months)));
    }

    private ServicePeriod nearest(IntFunction<ServicePeriod> ofYear) {
        return IntStream.rangeClosed(paid.getYear() - 2, paid.getYear() + 1)
                .mapToObj(ofYear)
                .min(Comparator.comparingLong(period -> Math.abs(ChronoUnit.MONTHS.between(period.to(), paid))))
                .orElseThrow();
    }

    private boolean near(ServicePeriod period) {
        return Math.abs(ChronoUnit.MONTHS.between(period.to(), paid)) <= YEARS_AWAY * MONTHS_OF_A_YEAR;
    }

    private Optional<MatchResult> match(Pattern pattern) {
        return pattern.matcher(text).results().findFirst();
    }

    private static ServicePeriod stated(YearMonth from, int months) {
        return new ServicePeriod(from, from.plusMonths(months - 1L), ServicePeriod.Basis.STATED);
    }

    private static YearMonth april(int year) {
        return YearMonth.of(year, 4);
    }

    private static int month(String digits) {
        return Integer.parseInt(digits);
    }

    private static int named(String name) {
        return MONTHS.indexOf(name.substring(0, 3)) + 1;
    }

    private static @Nullable Integer year(@Nullable String digits) {
        return digits == null ? null : Integer.valueOf(digits) % 100 + 2000;
    }
}
