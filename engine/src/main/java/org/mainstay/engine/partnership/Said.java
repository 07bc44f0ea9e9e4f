package org.mainstay.engine.partnership;

import java.util.List;
import java.util.Locale;

/// Numbers and names as they stand in a sentence; the figures beside it are exact.
final class Said {

    private static final long PENCE = 100;

    private Said() {}

    static String pounds(long pence) {
        return "£" + number((pence + PENCE / 2) / PENCE);
    }

    static String number(long number) {
        return String.format(Locale.UK, "%,d", number);
    }

    static String count(long number, String one, String many) {
        return number(number) + " " + (number == 1 ? one : many);
    }

    /// A share in millionths, in whole hundredths.
    static String percent(long millionths) {
        return number((millionths + 5_000) / 10_000) + "%";
    }

    static String list(List<String> parts) {
        return parts.size() < 2
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, parts.size() - 1)) + " and " + parts.getLast();
    }
}
