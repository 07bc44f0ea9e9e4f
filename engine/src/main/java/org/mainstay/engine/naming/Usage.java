package org.mainstay.engine.naming;

import java.util.HashMap;
import java.util.Map;

/// How usual each word is in names: what two names share proves the more, the rarer it is.
///
/// The names at hand are mixed with a stock of names from elsewhere, so that in a small place a word is not rare just
/// because the place is small.
public final class Usage {

    private static final double THOUSANDTHS = 1000 / Math.log(2);

    private final NameRules rules;
    private final Map<String, Integer> bearers = new HashMap<>();
    private int names;

    public Usage(NameRules rules) {
        this.rules = rules;
    }

    public void add(Name name) {
        names++;
        name.distinct().forEach(word -> bearers.merge(word, 1, Integer::sum));
    }

    /// How many names bear a word.
    public int count(String word) {
        return bearers.getOrDefault(word, 0);
    }

    /// What it proves that two names share a word, in thousandths of a bit.
    public int bits(String word) {
        var weights = rules.weights();
        var stock = weights.get("names elsewhere");
        var usual = rules.filler(word) || rules.telling(word) || rules.brand(word);
        var elsewhere = (double) stock / weights.get(usual ? "usual word one in" : "other word one in");
        var share = (count(word) + elsewhere) / (names + (double) stock);
        return (int) Math.min(weights.get("least common"), Math.round(-Math.log(share) * THOUSANDTHS));
    }
}
