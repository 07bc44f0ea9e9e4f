package org.mainstay.app.report;

import java.util.Locale;
import org.mainstay.engine.appraisal.Payer;

/// The names and sentences that the report and the pages share.
public final class Labels {

    private Labels() {}

    /// As the head of a row: `The NHS`.
    public static String payer(Payer payer) {
        var name = payer.words().substring(0, 1).toUpperCase(Locale.ROOT)
                + payer.words().substring(1);
        return payer.publicPurse() ? name : name + " (not public money)";
    }

    public static String decile(String decile) {
        return switch (decile) {
            case "1" -> "Decile 1, most deprived";
            case "10" -> "Decile 10, least deprived";
            case "unknown" -> "Not known";
            default -> "Decile " + decile;
        };
    }

    /// How much of a saving is safe to put into a budget, and what the rest waits for.
    ///
    /// @param low pence that can be banked on what is known
    /// @param waiting how many changes cannot be booked yet
    public static String bankable(long low, long value, long waiting) {
        var safe = low == value
                ? "All %s a year can be banked on what is known.".formatted(Format.pounds(value))
                : "%s of the %s a year can be banked on what is known."
                        .formatted(low <= 0 ? "Nothing" : Format.pounds(low), Format.pounds(value));
        return waiting == 0
                ? safe
                : "%s %s cannot be booked until duty, ring fence, fund, notice and contract end are known."
                        .formatted(safe, waiting == 1 ? "1 change" : Format.count(waiting) + " changes");
    }

    public static String months(int months) {
        return months == 1 ? "1 month" : months + " months";
    }

    /// A text set as a sentence: a capital at its start, one full stop at its end.
    public static String sentence(String text) {
        return Sentence.of(text);
    }
}
