package org.mainstay.ingest.reading;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a cell's text means as a number, a sum of money, a day, a yes or a word; empty where it means none.
public final class CellValue {

    private static final int LONGEST = 40;
    private static final Pattern NUMBER = Pattern.compile("-?(\\d{1,3}(,\\d{3})+|\\d+)?(\\.\\d+)?");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})( .*)?");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})([T ].*)?");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.UK).withResolverStyle(ResolverStyle.STRICT);

    private CellValue() {}

    /// A plain decimal number, with or without thousands commas.
    public static Optional<BigDecimal> number(String cell) {
        var trimmed = Text.trim(cell);
        var bare = trimmed.replace(",", "");
        if (trimmed.length() > LONGEST
                || !NUMBER.matcher(trimmed).matches()
                || bare.chars().noneMatch(Character::isDigit)) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(bare));
    }

    /// A whole number: `12`, `1,200`, and `12.0`, as spreadsheets write it.
    public static Optional<Long> whole(String cell) {
        return number(cell)
                .map(BigDecimal::stripTrailingZeros)
                .filter(number -> number.scale() <= 0 && number.precision() - number.scale() <= 18)
                .map(BigDecimal::longValueExact);
    }

    /// A whole number of an ordinary size.
    public static Optional<Integer> small(String cell) {
        return whole(cell)
                .filter(number -> Math.abs(number) <= Integer.MAX_VALUE)
                .map(Long::intValue);
    }

    /// A day as `2024-04-01` or `1/4/2024`, with or without a time of day after it.
    public static Optional<LocalDate> day(String cell) {
        var trimmed = Text.trim(cell);
        var yearFirst = YEAR_FIRST.matcher(trimmed);
        if (yearFirst.matches()) {
            return parse(yearFirst.group(1));
        }
        var dayFirst = DAY_FIRST.matcher(trimmed);
        return dayFirst.matches()
                ? parse("%s-%2s-%2s"
                        .formatted(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1))
                        .replace(' ', '0'))
                : Optional.empty();
    }

    /// Pounds as whole pence: `1200`, `£1,200.50`; empty where they hold part of a penny.
    public static Optional<Long> pence(String cell) {
        var trimmed = Text.trim(cell);
        return number(trimmed.startsWith("£") ? trimmed.substring(1) : trimmed)
                .map(pounds -> pounds.movePointRight(2).stripTrailingZeros())
                .filter(pence -> pence.scale() <= 0 && pence.precision() - pence.scale() <= 18)
                .map(BigDecimal::longValueExact);
    }

    public static Optional<Boolean> yesOrNo(String cell) {
        return switch (Text.trim(cell).toLowerCase(Locale.UK)) {
            case "yes", "y", "true" -> Optional.of(true);
            case "no", "n", "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /// Any text at all.
    public static Optional<String> filled(String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
    }

    /// A text with letters or digits in it.
    public static Optional<String> words(String cell) {
        return cell.chars().anyMatch(Character::isLetterOrDigit) ? Optional.of(cell) : Optional.empty();
    }

    /// A whole number from 0 to 100.
    public static Optional<Integer> percent(String cell) {
        return small(cell).filter(number -> number >= 0 && number <= 100);
    }

    /// That one of these constants which a cell names, in whatever case.
    public static <E extends Enum<E>> Optional<E> constant(Class<E> kind, String cell) {
        return Arrays.stream(kind.getEnumConstants())
                .filter(constant -> constant.name().equalsIgnoreCase(cell))
                .findFirst();
    }

    private static Optional<LocalDate> parse(String day) {
        try {
            return Optional.of(LocalDate.parse(day, DAY));
        } catch (DateTimeException notInTheCalendar) {
            return Optional.empty();
        }
    }
}
