package org.mainstay.ingest.reading;

import java.util.regex.Pattern;

/// What a cell says once the space around it is gone.
public final class Text {

    private static final int LONGEST = 60;
    private static final Pattern CONTROLS = Pattern.compile("\\p{Cntrl}+");

    private Text() {}

    /// Trims all white space, the no-break space too, which `String.strip` leaves, and the daggers with which one
    /// council pads its cells.
    public static String trim(String cell) {
        var start = 0;
        var end = cell.length();
        while (start < end && blank(cell.charAt(start))) {
            start++;
        }
        while (end > start && blank(cell.charAt(end - 1))) {
            end--;
        }
        return cell.substring(start, end);
    }

    static boolean blank(char letter) {
        return letter <= ' '
                || letter == '\u00A0'
                || letter == '\uFEFF'
                || letter == '\u2020'
                || (letter > 0x7F && Character.isWhitespace(letter));
    }

    /// A value as a notice shows it: on one line, in quotation marks, not longer than a line bears, `nothing`
    /// where it is empty.
    public static String shown(String value) {
        var trimmed = CONTROLS.matcher(trim(value)).replaceAll(" ");
        if (trimmed.isEmpty()) {
            return "nothing";
        }
        if (trimmed.length() <= LONGEST) {
            return "\"" + trimmed + "\"";
        }
        var end = Character.isHighSurrogate(trimmed.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return "\"" + trimmed.substring(0, end) + "\u2026\"";
    }

    /// A heading as it is compared: lower case, nothing but letters and digits.
    public static String plain(String heading) {
        var plain = new StringBuilder(heading.length());
        heading.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }
}
