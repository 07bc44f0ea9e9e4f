package org.mainstay.app.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Unit;

/// Numbers and dates as people in Britain write them, the same whatever the machine is set to.
public final class Format {

    private static final Locale LOCALE = Locale.UK;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", LOCALE);
    private static final int PENCE = 2;

    /// Longer than a hyphen, and read aloud as what it is.
    private static final String MINUS = "\u2212";

    /// Below this many pence, pounds are written with their pence.
    private static final long SMALL = 100_00;

    private Format() {}

    /// Whole pounds, rounded half away from nothing; small sums keep their pence, so that 50 pence owed are
    /// `−£0.50`.
    public static String pounds(long pence) {
        if (pence > -SMALL && pence < SMALL && pence % 100 != 0) {
            return money(pence);
        }
        return pounds(BigDecimal.valueOf(pence, PENCE).setScale(0, RoundingMode.HALF_UP));
    }

    /// Pounds and pence, exact.
    public static String money(long pence) {
        return pounds(BigDecimal.valueOf(pence, PENCE));
    }

    private static String pounds(BigDecimal amount) {
        var sign = amount.signum() < 0 ? MINUS : "";
        return sign + "£" + String.format(LOCALE, "%,." + amount.scale() + "f", amount.abs());
    }

    public static String count(long number) {
        return String.format(LOCALE, "%,d", number).replace("-", MINUS);
    }

    /// A share as a percentage with one decimal.
    public static String percent(long perMillion) {
        var percent = BigDecimal.valueOf(perMillion, 4).setScale(1, RoundingMode.HALF_UP);
        return String.format(LOCALE, "%,.1f%%", percent).replace("-", MINUS);
    }

    private static String tenths(long millionths) {
        return BigDecimal.valueOf(millionths, 6)
                .setScale(1, RoundingMode.HALF_UP)
                .toPlainString();
    }

    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /// A value of a unit, in short: its unit is said once, by the name of the figure.
    public static String value(long value, Unit unit) {
        return switch (unit) {
            case PENCE, PENCE_A_YEAR, PENCE_A_MONTH -> pounds(value);
            case PER_MILLION -> percent(value);
            case MILLIONTHS_OF_A_MONTH -> tenths(value);
            case PEOPLE, ROWS, ORGANISATIONS, LINES, AREAS, MONTHS, MINUTES, PLACES, PEOPLE_A_HUNDRED_PLACES, RUNS ->
                count(value);
        };
    }

    /// A value of a unit, to the last penny and with its unit.
    public static String exact(long value, Unit unit) {
        return switch (unit) {
            case PENCE -> money(value);
            case PENCE_A_YEAR -> money(value) + " a year";
            case PENCE_A_MONTH -> money(value) + " a month";
            case PER_MILLION -> count(value) + " per million";
            case MILLIONTHS_OF_A_MONTH -> count(value) + " millionths of a month";
            case PEOPLE, ROWS, ORGANISATIONS, LINES, AREAS, MONTHS, MINUTES, PLACES, RUNS ->
                count(value) + " " + unit.name().toLowerCase(Locale.ROOT);
            case PEOPLE_A_HUNDRED_PLACES -> count(value) + " people for each hundred places";
        };
    }

    /// A value of a unit, to the last penny, where its unit stands beside it.
    public static String amount(long value, Unit unit) {
        return switch (unit) {
            case PENCE, PENCE_A_YEAR, PENCE_A_MONTH -> money(value);
            case PEOPLE,
                    ROWS,
                    ORGANISATIONS,
                    LINES,
                    AREAS,
                    MONTHS,
                    MINUTES,
                    PLACES,
                    PEOPLE_A_HUNDRED_PLACES,
                    MILLIONTHS_OF_A_MONTH,
                    PER_MILLION,
                    RUNS -> count(value);
        };
    }

    public static String value(Figure figure) {
        return value(figure.value(), figure.unit());
    }

    /// `£10 to £20`, or nothing where both ends are written alike.
    public static String range(Figure figure) {
        return range(figure.low(), figure.high(), figure.unit());
    }

    public static String range(long low, long high, Unit unit) {
        var from = value(low, unit);
        var to = value(high, unit);
        return from.equals(to) ? "" : from + " to " + to;
    }

    /// The same for a page, where no line may end between a minus and its number.
    public static String unbroken(String range) {
        return range.replace(MINUS, MINUS + "\u2060");
    }

    /// How far a saving falls short of its target, or how far it goes over it.
    public static String shortfall(Figure figure) {
        if (figure.value() == 0) {
            return "met";
        }
        return pounds(Math.abs(figure.value())) + (figure.value() < 0 ? " over" : " short");
    }

    /// The value, with its range in brackets where there is one.
    public static String ranged(Figure figure) {
        var range = range(figure);
        return range.isEmpty() ? value(figure) : value(figure) + " (" + range + ")";
    }
}
