package org.mainstay.engine.appraisal;

import java.util.Locale;

/// The ways to meet a savings target: three approaches, and the best cuts beside them.
public enum Approach implements Proposer {
    EASY_DISINVESTMENT("Easy disinvestment"),
    MEDIUM_TERM_INVESTMENT("Medium-term investment"),
    PLACE_RESILIENCE("Place resilience"),
    /// Easy disinvestment's options, optimised: shown beside the three, so that the others do not win merely
    /// by being it.
    BEST_CUTS("Best cuts");

    private final String words;

    Approach(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }

    @Override
    public String path() {
        return "appraise/" + name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String nothing() {
        return "This approach finds no change of its own on this data.";
    }
}
