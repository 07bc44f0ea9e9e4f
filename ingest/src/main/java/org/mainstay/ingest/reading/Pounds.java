package org.mainstay.ingest.reading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// An amount of money as a cell writes it, in whole pence.
///
/// @param exact false where the cell gave a part of a penny, which is rounded half to even
public record Pounds(long pence, boolean exact) {

    private static final int LONGEST = 15;
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,3}([, ]\\d{3})+|\\d+)(\\.\\d*)?|\\.\\d+");

    /// Reads `-1234.5`, `£1,234.50`, `(1,234.50)` and `1,234.50-`; empty where it is no amount.
    public static Optional<Pounds> find(String cell) {
        var text = Text.trim(cell);
        var simple = simple(text);
        return simple == null ? dressed(text) : Optional.of(simple);
    }

    /// The amount as a plain number of pounds.
    public String plain() {
        var pounds = BigDecimal.valueOf(pence, 2).stripTrailingZeros();
        return pounds.scale() < 0 ? pounds.setScale(0).toPlainString() : pounds.toPlainString();
    }

    /// The way nearly all ledgers write it, worked out without making anything but the answer.
    private static @Nullable Pounds simple(String text) {
        var first = text.startsWith("-") ? 1 : 0;
        var length = text.length();
        if (length == first || length - first > LONGEST) {
            return null;
        }
        var number = 0L;
        var point = -1;
        for (var index = first; index < length; index++) {
            var letter = text.charAt(index);
            if (letter == '.' && point < 0 && index > first) {
                point = index;
            } else if (letter >= '0' && letter <= '9') {
                number = number * 10 + (letter - '0');
            } else {
                return null;
            }
        }
        var decimals = point < 0 ? 0 : length - point - 1;
        if (decimals > 2) {
            return null;
        }
        var pence = decimals == 0 ? number * 100 : decimals == 1 ? number * 10 : number;
        return new Pounds(first == 1 ? -pence : pence, true);
    }

    private static Optional<Pounds> dressed(String text) {
        var bare = text.replace("£", "")
                .replace('\u2212', '-')
                .replace('\u00A0', ' ')
                .strip();
        var negative = false;
        if (bare.startsWith("(") && bare.endsWith(")")) {
            negative = true;
            bare = bare.substring(1, bare.length() - 1);
        } else if (bare.startsWith("-") || bare.endsWith("-")) {
            negative = true;
            bare = bare.startsWith("-") ? bare.substring(1) : bare.substring(0, bare.length() - 1);
        } else if (bare.startsWith("+")) {
            bare = bare.substring(1);
        }
        bare = bare.strip();
        if (bare.length() > 2 * LONGEST || !NUMBER.matcher(bare).matches()) {
            return Optional.empty();
        }
        var pence = new BigDecimal(bare.replace(",", "").replace(" ", "")).movePointRight(2);
        if (pence.precision() - pence.scale() > LONGEST + 2) {
            return Optional.empty();
        }
        var whole = pence.setScale(0, RoundingMode.HALF_EVEN);
        var exact = whole.compareTo(pence) == 0;
        return Optional.of(new Pounds(negative ? -whole.longValueExact() : whole.longValueExact(), exact));
    }
}
