package org.mainstay.engine.appraisal;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.mainstay.engine.uncertainty.Shares;

/// In how many draws each class came out, and what that says.
///
/// @param shares in the order of [#CLASSES]
/// @param needed the share from which a class is the verdict
/// @param borderline whether other draws might have said otherwise
record Chances(Shares shares, double needed, boolean borderline) {

    /// The classes of a draw, best first.
    static final List<Verdict> CLASSES = List.of(
            Verdict.EFFICIENCY, Verdict.SERVICE_GAIN, Verdict.SERVICE_LOSS, Verdict.COST_SHUNT, Verdict.FALSE_ECONOMY);

    private static final int EFFICIENCY = 0;
    private static final int SERVICE_GAIN = 1;
    private static final int SERVICE_LOSS = 2;
    private static final int COST_SHUNT = 3;
    private static final int FALSE_ECONOMY = 4;

    static byte number(Verdict verdict) {
        return (byte) CLASSES.indexOf(verdict);
    }

    Verdict verdict() {
        return shares.settled(needed) ? leaning() : Verdict.UNCLEAR;
    }

    /// The class that comes out most.
    Verdict leaning() {
        return CLASSES.get(shares.most());
    }

    /// `1,840 of 2,048 draws`, for the class that comes out most.
    String agreeing() {
        return "%s of %s draws"
                .formatted(Words.number(shares.counts().get(shares.most())), Words.number(shares.draws()));
    }

    /// Every class that comes out, the most frequent first, in words.
    String classes() {
        return Words.list(CLASSES.stream()
                .filter(one -> count(one) > 0)
                .sorted((one, other) -> Integer.compare(count(other), count(one)))
                .map(one -> "%s in %s".formatted(plain(one), Words.number(count(one))))
                .toList());
    }

    private int count(Verdict verdict) {
        return shares.counts().get(CLASSES.indexOf(verdict));
    }

    /// What is clear even where the class is not; empty where nothing is.
    String clear() {
        if (shares.of(SERVICE_GAIN, COST_SHUNT, FALSE_ECONOMY) >= needed) {
            return "the public purse does not improve, " + share(SERVICE_GAIN, COST_SHUNT, FALSE_ECONOMY);
        }
        if (shares.of(EFFICIENCY, SERVICE_LOSS) >= needed) {
            return "the public purse improves, " + share(EFFICIENCY, SERVICE_LOSS);
        }
        if (shares.of(SERVICE_GAIN, SERVICE_LOSS, COST_SHUNT, FALSE_ECONOMY) >= needed) {
            return "it is no efficiency, " + share(SERVICE_GAIN, SERVICE_LOSS, COST_SHUNT, FALSE_ECONOMY);
        }
        return shares.of(EFFICIENCY, SERVICE_GAIN, SERVICE_LOSS, COST_SHUNT) >= needed
                ? "it is no false economy, " + share(EFFICIENCY, SERVICE_GAIN, SERVICE_LOSS, COST_SHUNT)
                : "";
    }

    private String share(int... classes) {
        var agreeing = IntStream.of(classes).map(shares.counts()::get).sum();
        return agreeing == shares.draws()
                ? "in all %s draws".formatted(Words.number(shares.draws()))
                : "in %s of %s draws".formatted(Words.number(agreeing), Words.number(shares.draws()));
    }

    private static String plain(Verdict verdict) {
        return verdict.words().toLowerCase(Locale.ROOT);
    }
}
