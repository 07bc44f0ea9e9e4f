package org.mainstay.model.actor;

/// Tells the commonest sound identifiers by their letters alone.
final class Canonical {

    private static final String OWN = "360G-";
    private static final String CHARITY = "GB-CHC-";
    private static final String COMPANY = "GB-COH-";
    private static final String COUNCIL = "GB-LAE-";
    private static final String SCOTTISH = "GB-SC-SC";
    private static final String NORTHERN_IRISH = "GB-NIC-";
    private static final int SIX = 6;
    private static final int EIGHT = 8;

    private Canonical() {}

    static boolean id(String text) {
        if (text.startsWith(OWN)) {
            return text.length() > OWN.length() && graphic(text);
        }
        if (text.startsWith(CHARITY)) {
            return charityDigits(text, CHARITY.length());
        }
        if (text.startsWith(COMPANY)) {
            return companyDigits(text, COMPANY.length());
        }
        if (text.startsWith(COUNCIL)) {
            return text.length() == COUNCIL.length() + 3 && letters(text, COUNCIL.length());
        }
        return (text.startsWith(SCOTTISH) && digits(text, SCOTTISH.length(), SIX))
                || (text.startsWith(NORTHERN_IRISH) && digits(text, NORTHERN_IRISH.length(), SIX));
    }

    /// A seven-digit number beyond those given out so far is more likely a company's that lost its zero.
    static boolean charityNumber(String text) {
        if (charityDigits(text, 0)) {
            return text.length() == SIX || (text.charAt(0) == '1' && text.charAt(1) <= '3');
        }
        return (text.startsWith("SC") && digits(text, 2, SIX)) || (text.startsWith("NIC") && digits(text, 3, SIX));
    }

    static boolean companyNumber(String text) {
        return companyDigits(text, 0);
    }

    private static boolean charityDigits(String text, int start) {
        var length = text.length() - start;
        return (length == SIX || length == SIX + 1) && text.charAt(start) != '0' && digits(text, start, length);
    }

    /// Numbers that run up to 8 or consist of one digit may be made up.
    private static boolean companyDigits(String text, int start) {
        return digits(text, start, EIGHT)
                && !text.startsWith("00", start)
                && !text.startsWith("01234567", start)
                && !text.startsWith("12345678", start)
                && !text.startsWith("99999999", start);
    }

    private static boolean digits(String text, int start, int count) {
        if (text.length() != start + count) {
            return false;
        }
        for (var at = start; at < text.length(); at++) {
            if (text.charAt(at) < '0' || text.charAt(at) > '9') {
                return false;
            }
        }
        return true;
    }

    private static boolean letters(String text, int start) {
        for (var at = start; at < text.length(); at++) {
            if (text.charAt(at) < 'A' || text.charAt(at) > 'Z') {
                return false;
            }
        }
        return true;
    }

    private static boolean graphic(String text) {
        for (var at = 0; at < text.length(); at++) {
            if (text.charAt(at) <= ' ' || text.charAt(at) > '~') {
                return false;
            }
        }
        return true;
    }
}
