package org.mainstay.app.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// How far ahead the model looks.
final class YearsAhead {

    private static final int MOST = 10;

    @Option(names = "--years", paramLabel = "N", description = "years to look ahead, 1 to 10 (default: 3)")
    private int years = 3;

    int count() {
        return years;
    }

    /// What is wrong with them; null where nothing is.
    @Nullable
    String wrong() {
        return years < 1 || years > MOST ? "--years (%d) must be from 1 to %d.".formatted(years, MOST) : null;
    }
}
