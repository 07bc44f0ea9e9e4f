package org.mainstay.app.cli;

import org.jspecify.annotations.Nullable;
import org.mainstay.engine.appraisal.AppraisalRequest;
import picocli.CommandLine.Option;

/// How often assumptions are drawn from their ranges, and from which seed.
final class DrawOptions {

    @Option(
            names = "--draws",
            paramLabel = "N",
            description = "how many times to draw the assumptions from their ranges, 128 to 8192; 128 is a rough"
                    + " answer (default: 2048)")
    private int draws = AppraisalRequest.DRAWS;

    @Option(names = "--seed", paramLabel = "N", description = "seed of anything random (default: 1)")
    private long seed = 1;

    int count() {
        return draws;
    }

    long seed() {
        return seed;
    }

    /// What is wrong with them; null where nothing is.
    @Nullable
    String wrong() {
        return wrong(draws);
    }

    /// What is wrong with so many draws; null where nothing is.
    static @Nullable String wrong(int draws) {
        return draws < AppraisalRequest.FEW_DRAWS || draws > AppraisalRequest.MOST_DRAWS
                ? "--draws (%d) must be from %d to %d."
                        .formatted(draws, AppraisalRequest.FEW_DRAWS, AppraisalRequest.MOST_DRAWS)
                : null;
    }
}
