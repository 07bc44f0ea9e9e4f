package org.mainstay.engine.soundness;

import org.mainstay.model.evidence.Grade;

/// How well it is known that a line does for people what it is paid for.
public enum Evidence {
    STRONG("strong"),
    WEAK("weak"),
    NONE("none");

    private static final int LAST_STRONG = 3;
    private static final int LAST_WEAK = 5;

    private final String words;

    Evidence(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /// Of an evaluation of this grade.
    public static Evidence of(Grade grade) {
        if (grade.number() <= LAST_STRONG) {
            return STRONG;
        }
        return grade.number() <= LAST_WEAK ? WEAK : NONE;
    }
}
