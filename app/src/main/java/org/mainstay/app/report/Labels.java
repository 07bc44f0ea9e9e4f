package org.mainstay.app.report;

import java.util.Locale;
import org.mainstay.engine.appraisal.Payer;
import org.mainstay.engine.appraisal.PayerMatrix;

/// The names and sentences that the report and the pages share.
public final class Labels {

    /// What other funders do is a flow, which nobody may count as a gain.
    public static final String OTHER_FUNDERS =
            "Money of trusts and donors is what all other funders put in or withdraw in answer. What they no longer give is lost to the service, and no gain to anybody here.";

    private Labels() {}

    /// As the head of a row: `The NHS`.
    public static String payer(Payer payer) {
        var name = payer.words().substring(0, 1).toUpperCase(Locale.ROOT)
                + payer.words().substring(1);
        return payer.publicPurse() ? name : name + " (not public money)";
    }

    /// An assumption in plain words, by its id: `Discount rate`.
    public static String assumption(String id) {
        return AssumptionList.name(id);
    }

    /// A row of who pays and who saves: `The NHS: displaced cost, in cash`.
    public static String side(PayerMatrix.Row row) {
        return payer(row.payer()) + ": " + row.side().words();
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
        if (value < 0) {
            return "It costs %s a year.".formatted(Format.pounds(-value));
        }
        var safe = low == value
                ? "All %s a year can be banked on what is known.".formatted(Format.pounds(value))
                : "%s of the %s a year can be banked on what is known."
                        .formatted(low <= 0 ? "Nothing" : Format.pounds(low), Format.pounds(value));
        return waiting == 0
                ? safe
                : "%s %s cannot be booked until duty, ring fence, fund, notice and contract end are known."
                        .formatted(safe, waiting == 1 ? "1 change" : Format.count(waiting) + " changes");
    }

    public static String lines(int lines) {
        return lines == 1 ? "1 line" : lines + " lines";
    }

    public static String months(int months) {
        return months == 1 ? "1 month" : months + " months";
    }

    /// A text set as a sentence: a capital at its start, one full stop at its end.
    public static String sentence(String text) {
        return Sentence.of(text);
    }
}
