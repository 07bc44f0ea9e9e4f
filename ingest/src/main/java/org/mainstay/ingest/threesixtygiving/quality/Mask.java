package org.mainstay.ingest.threesixtygiving.quality;

/// Shows enough of a personal value to find it in its cell, and no more: findings are passed on.
final class Mask {

    private static final char DOT = '•';

    private Mask() {}

    /// Every letter and digit but the first.
    static String all(String value) {
        var masked = new StringBuilder(value.length());
        for (var at = 0; at < value.length(); at++) {
            var letter = value.charAt(at);
            masked.append(at > 0 && Character.isLetterOrDigit(letter) ? DOT : letter);
        }
        return masked.toString();
    }

    /// All digits but the first three.
    static String digits(String value) {
        var masked = new StringBuilder(value.length());
        var digits = 0;
        for (var at = 0; at < value.length(); at++) {
            var letter = value.charAt(at);
            var digit = letter >= '0' && letter <= '9';
            digits += digit ? 1 : 0;
            masked.append(digit && digits > 3 ? DOT : letter);
        }
        return masked.toString();
    }

    /// All before the `@`.
    static String email(String value) {
        var at = value.indexOf('@');
        return String.valueOf(DOT).repeat(3) + value.substring(Math.max(at, 0));
    }

    /// The title, and the first letter of what follows.
    static String name(String value) {
        var space = value.indexOf(' ');
        return value.substring(0, space + 1) + all(value.substring(space + 1));
    }
}
