package org.mainstay.ingest.threesixtygiving.quality;

/// Numbers as amounts are written. Rules ask for the same few again and again, so plain ones are read without detour.
final class Decimal {

    /// Whole numbers of so many digits are exact in floating point, and so are these powers.
    private static final int DIGITS = 15;

    private static final double[] POWERS = {
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
    };

    private Decimal() {}

    /// Not a number where the text is none.
    static double of(String text) {
        var length = text.length();
        var start = length > 0 && text.charAt(0) == '-' ? 1 : 0;
        var whole = 0L;
        var point = -1;
        for (var at = start; at < length; at++) {
            var letter = text.charAt(at);
            if (letter >= '0' && letter <= '9') {
                whole = whole * 10 + letter - '0';
            } else if (letter == '.' && point < 0) {
                point = at;
            } else {
                return parse(text);
            }
        }
        var digits = length - start - (point < 0 ? 0 : 1);
        if (digits == 0 || digits > DIGITS) {
            return parse(text);
        }
        var value = whole / POWERS[point < 0 ? 0 : length - point - 1];
        return start == 0 ? value : -value;
    }

    private static double parse(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException none) {
            return Double.NaN;
        }
    }
}
