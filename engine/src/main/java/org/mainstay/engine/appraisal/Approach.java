package org.mainstay.engine.appraisal;

/// The three ways to meet a savings target.
public enum Approach {
    EASY_DISINVESTMENT("Easy disinvestment"),
    MEDIUM_TERM_INVESTMENT("Medium-term investment"),
    PLACE_RESILIENCE("Place resilience");

    private final String words;

    Approach(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
