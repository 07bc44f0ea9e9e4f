package org.mainstay.ingest.reading;

/// What a cell says once the space around it is gone.
public final class Text {

    private Text() {}

    /// Trims all white space, the no-break space too, which `String.strip` leaves.
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

    private static boolean blank(char letter) {
        return letter <= ' '
                || letter == '\u00A0'
                || letter == '\uFEFF'
                || (letter > 0x7F && Character.isWhitespace(letter));
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
