package org.mainstay.engine.appraisal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.mainstay.engine.option.Change;
import org.mainstay.engine.relationship.FundingLine;

/// Numbers and names as they stand in a sentence; the figures beside it are exact.
public final class Words {

    private static final long PENCE = 100;

    private Words() {}

    /// Whole pounds without a sign: sentences say who gains and who loses.
    public static String pounds(long pence) {
        return "£" + number((Math.abs(pence) + PENCE / 2) / PENCE);
    }

    static String betterOrWorse(long pence) {
        return pounds(pence) + (pence < 0 ? " worse off" : " better off");
    }

    public static String number(long number) {
        return String.format(Locale.UK, "%,d", number);
    }

    public static String count(long number, String one, String many) {
        return number(number) + " " + (number == 1 ? one : many);
    }

    public static String years(int years) {
        return count(years, "year", "years");
    }

    /// A share in millionths as so many in a hundred.
    static String inAHundred(long millionths) {
        var tenths = (millionths + 500) / 1_000;
        return tenths % 10 == 0 ? number(tenths / 10) : "%d.%d".formatted(tenths / 10, tenths % 10);
    }

    /// A multiple in millionths, to two decimals.
    static String times(long millionths) {
        return BigDecimal.valueOf(millionths, 6)
                .setScale(2, RoundingMode.HALF_UP)
                .toPlainString();
    }

    public static String percent(long millionths) {
        return number((millionths + 5_000) / 10_000) + "%";
    }

    static String change(Change change) {
        var from = change.from();
        return from == null ? changeAtOnce(change) : changeAtOnce(change) + " from " + from;
    }

    private static String changeAtOnce(Change change) {
        var name = change.line().organisation().name();
        return switch (change) {
            case Change.End end -> "end " + name;
            case Change.Cut cut -> "cut " + name + " by " + cut.percent() + "%";
            case Change.Taper taper ->
                "taper %s to %d%% over %s".formatted(name, taper.left(), count(taper.months(), "month", "months"));
            case Change.Merge merge ->
                "merge " + name + " into " + merge.into().organisation().name();
            case Change.Invest invest ->
                "invest %s a year in %s%s".formatted(pounds(invest.yearlyPence()), name, term(invest.months()));
            case Change.Settle settle -> "settle with " + name + term(settle.months());
            case Change.FrontDoor door ->
                "open a front door at %s for %s"
                        .formatted(name, count(door.lines().size(), "line", "lines"));
        };
    }

    private static String term(int months) {
        return months == 0 ? "" : " for " + count(months, "month", "months");
    }

    /// Words of others inside a sentence of ours: without a capital before, with one full stop after.
    static String sentence(String words) {
        var body = words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
        return body.substring(0, 1).toLowerCase(Locale.ROOT) + body.substring(1) + ".";
    }

    /// The same in brackets: with no full stop at all.
    static String inBrackets(String words) {
        var sentence = sentence(words);
        return sentence.substring(0, sentence.length() - 1);
    }

    public static String list(List<String> parts) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        return String.join(", ", parts.subList(0, parts.size() - 1)) + " and " + parts.getLast();
    }

    /// Why nothing can be said of a line, and who can help.
    static String needUnknown(FundingLine line) {
        return "What need it serves is not known: %s Ask %s, and say so in provision.csv; what serves no need of the list has no verdict. Whoever loses it is in no count here, which flatters taking it."
                .formatted(sentence(line.needWhy()), line.organisation().name());
    }
}
