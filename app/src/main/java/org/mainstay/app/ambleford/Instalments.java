package org.mainstay.app.ambleford;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// When and in what parts the council pays a planned line, from April 2024 to May 2026.
final class Instalments {

    private static final YearMonth FIRST = YearMonth.of(2024, 4);
    private static final YearMonth MERGED = YearMonth.of(2025, 9);
    private static final YearMonth UNPAID_FROM = YearMonth.of(2025, 11);
    private static final int MONTHS = 26;

    /// One payment.
    record Part(LocalDate date, long pence, String detail) {}

    private final PlannedLine line;
    private final Chance chance;

    Instalments(PlannedLine line, Chance chance) {
        this.line = line;
        this.chance = chance;
    }

    List<Part> parts() {
        return switch (line.rhythm()) {
            case MONTHLY -> every(1);
            case QUARTERLY -> every(3);
            case HALF_YEARLY -> every(6);
            case ANNUAL -> every(12);
            case TAPERING -> tapering();
            case LATE -> late();
            case PREDECESSOR -> between(FIRST, MERGED);
            case SUCCESSOR -> between(MERGED, FIRST.plusMonths(MONTHS));
        };
    }

    private List<Part> every(int months) {
        var parts = new ArrayList<Part>();
        for (var i = 0; i < MONTHS; i += months) {
            var month = FIRST.plusMonths(i);
            var of = i % 12 / months;
            parts.add(new Part(payDay(month), part(yearly(month), 12 / months, of), period(month, months)));
        }
        return parts;
    }

    /// Two quarters alike, then two that are less by one step: the two years add up to what the plan says.
    private List<Part> tapering() {
        var step = 100 * (line.poundsBefore() - line.pounds()) / 8;
        var highest = (100 * line.poundsBefore() + 2 * step) / 4;
        var parts = new ArrayList<Part>();
        for (var quarter = 0; quarter * 3 < MONTHS; quarter++) {
            var month = FIRST.plusMonths(quarter * 3L);
            parts.add(new Part(payDay(month), highest - quarter / 2 * step, period(month, 3)));
        }
        return parts;
    }

    /// Equal parts; the last carries the odd pence.
    private static long part(long yearlyPence, int parts, int number) {
        var each = yearlyPence / parts;
        return number == parts - 1 ? yearlyPence - each * (parts - 1) : each;
    }

    private long yearly(YearMonth month) {
        return 100 * (month.isBefore(FIRST.plusMonths(12)) ? line.poundsBefore() : line.pounds());
    }

    private List<Part> between(YearMonth from, YearMonth until) {
        var parts = new ArrayList<Part>();
        for (var month = from; month.isBefore(until); month = month.plusMonths(1)) {
            parts.add(new Part(payDay(month), line.pounds() * 100 / 12, period(month, 1)));
        }
        return parts;
    }

    private List<Part> late() {
        var parts = new ArrayList<>(between(FIRST, UNPAID_FROM));
        var monthly = line.pounds() * 100 / 12;
        parts.add(new Part(LocalDate.of(2026, 4, 2), 3 * monthly, ""));
        parts.add(new Part(LocalDate.of(2026, 4, 29), 3 * monthly, ""));
        parts.add(new Part(LocalDate.of(2026, 5, 21), monthly, ""));
        return parts;
    }

    private LocalDate payDay(YearMonth month) {
        var day = month.atDay(chance.between(3, 24));
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY) {
            return day.minusDays(1);
        }
        return day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.plusDays(1) : day;
    }

    /// A period in one of the ways that clerks write it; four in ten do not.
    private String period(YearMonth month, int months) {
        if (!chance.happens(60)) {
            return "";
        }
        var last = month.plusMonths(months - 1L);
        var year = month.getYear() % 100;
        return switch (months) {
            case 1 ->
                chance.happens(50)
                        ? String.format(Locale.ROOT, "%s %d", name(month), year)
                        : String.format(Locale.ROOT, "%s%d", name(month), year);
            case 3 ->
                chance.happens(50)
                        ? String.format(
                                Locale.ROOT,
                                "Q%d %s - %s %d",
                                quarter(month),
                                name(month),
                                name(last),
                                last.getYear() % 100)
                        : String.format(Locale.ROOT, "%s Q%d", financialYear(month), quarter(month));
            case 6 -> String.format(Locale.ROOT, "%s %d - %s %d", name(month), year, name(last), last.getYear() % 100);
            default -> "Annual grant " + financialYear(month);
        };
    }

    static int quarter(YearMonth month) {
        return 1 + (month.getMonthValue() + 8) % 12 / 3;
    }

    static String financialYear(YearMonth month) {
        var start = month.minusMonths(3).getYear() % 100;
        return String.format(Locale.ROOT, "%d/%d", start, start + 1);
    }

    /// Clerks shorten every month to three letters, and September to four.
    static String name(YearMonth month) {
        var whole = month.getMonth().name();
        var letters = whole.charAt(0) + whole.substring(1, 3).toLowerCase(Locale.ROOT);
        return month.getMonth() == Month.SEPTEMBER ? "Sept" : letters;
    }
}
