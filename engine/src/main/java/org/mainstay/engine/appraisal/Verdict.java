package org.mainstay.engine.appraisal;

/// What a proposed change is, best first; UNCLEAR is an answer too, and always says what would settle it.
public enum Verdict {
    EFFICIENCY("Efficiency"),
    SERVICE_GAIN("Service gain"),
    SERVICE_LOSS("Service loss"),
    COST_SHUNT("Cost shunt"),
    FALSE_ECONOMY("False economy"),
    UNCLEAR("Unclear");

    private final String words;

    Verdict(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
