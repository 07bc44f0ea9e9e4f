package org.mainstay.ingest.ledger;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Finds out whether a system cut its texts: then many are exactly as long as the longest, which is a round number.
final class CutTexts {

    private static final Set<Integer> LENGTHS = Set.of(20, 30, 35, 40);
    private static final int LONGEST = 64;

    /// One line in two hundred is more than chance.
    private static final int ONE_IN = 200;

    private final long[] lines = new long[LONGEST];

    void add(String text) {
        lines[Math.min(text.length(), LONGEST - 1)]++;
    }

    /// Where they are cut, in words.
    Optional<String> find(long all) {
        var longest = LONGEST - 1;
        while (longest > 0 && lines[longest] == 0) {
            longest--;
        }
        return LENGTHS.contains(longest) && lines[longest] * ONE_IN >= all
                ? Optional.of(String.format(Locale.UK, "%d letters (%,d lines)", longest, lines[longest]))
                : Optional.empty();
    }
}
