package org.mainstay.engine.partnership;

/// Where a partnership stands in its life, as dates and decisions tell.
public enum Stage {
    PROPOSED("proposed"),
    AGREED("agreed"),
    LIVE("live"),
    REVIEW_DUE("review due"),
    RENEWED("renewed"),
    CHANGED("changed"),
    ENDED("ended");

    private final String words;

    Stage(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /// Whether it works at present.
    public boolean live() {
        return this == LIVE || this == REVIEW_DUE || this == RENEWED || this == CHANGED;
    }
}
