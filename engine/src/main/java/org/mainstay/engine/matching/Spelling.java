package org.mainstay.engine.matching;

import java.util.Comparator;
import java.util.Locale;

/// Which of several spellings of a name people would rather read.
final class Spelling {

    /// A name in capitals is what a computer made of it; an old name comes last.
    static final Comparator<Mention> BEST_FIRST = Comparator.comparing(
                    (Mention mention) -> mention.name().isBlank())
            .thenComparing(mention -> mention.from() == Mention.From.ALIAS)
            .thenComparing(Spelling::shouted)
            .thenComparing(Mention::from)
            .thenComparing(Mention::name);

    private Spelling() {}

    private static boolean shouted(Mention mention) {
        return mention.name().equals(mention.name().toUpperCase(Locale.ROOT));
    }
}
