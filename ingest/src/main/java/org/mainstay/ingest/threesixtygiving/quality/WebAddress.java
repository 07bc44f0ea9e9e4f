package org.mainstay.ingest.threesixtygiving.quality;

/// Addresses as the standard writes them, in full: `https://www.ambleford.example/`.
final class WebAddress {

    private static final String FORBIDDEN = "<>\"{}|\\^`";
    private static final String SECURE = "https://";

    private WebAddress() {}

    static boolean full(String text) {
        var colon = text.indexOf(':');
        if (colon < 1 || colon + 1 == text.length() || !letter(text.charAt(0))) {
            return false;
        }
        for (var at = 1; at < colon; at++) {
            var sign = text.charAt(at);
            if (!letter(sign) && !digit(sign) && sign != '+' && sign != '-' && sign != '.') {
                return false;
            }
        }
        for (var at = colon + 1; at < text.length(); at++) {
            var sign = text.charAt(at);
            if (sign <= ' ' || sign > '~' || FORBIDDEN.indexOf(sign) >= 0 || (sign == '%' && !escape(text, at))) {
                return false;
            }
        }
        return true;
    }

    /// The address in full where only its start is missing; else empty.
    static String mend(String text) {
        var dot = text.indexOf('.');
        var scheme = text.indexOf("://");
        return dot > 0 && dot + 1 < text.length() && scheme < 0 && text.indexOf('@') < 0 && full(SECURE + text)
                ? SECURE + text
                : "";
    }

    static boolean email(String text) {
        var at = text.indexOf('@');
        var dot = text.lastIndexOf('.');
        return at > 0
                && text.indexOf('@', at + 1) < 0
                && dot > at + 1
                && dot + 1 < text.length()
                && text.chars().noneMatch(sign -> sign <= ' ' || sign == ',' || sign == ';');
    }

    private static boolean escape(String text, int percent) {
        return percent + 2 < text.length()
                && Character.digit(text.charAt(percent + 1), 16) >= 0
                && Character.digit(text.charAt(percent + 2), 16) >= 0;
    }

    private static boolean letter(char sign) {
        return (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z');
    }

    private static boolean digit(char sign) {
        return sign >= '0' && sign <= '9';
    }
}
