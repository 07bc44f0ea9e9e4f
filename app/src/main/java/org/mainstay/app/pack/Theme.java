package org.mainstay.app.pack;

import java.util.Locale;

/// The five themes of the LGA's Corporate Peer Challenge.
public enum Theme {
    PRIORITIES("Local priorities and outcomes"),
    LEADERSHIP("Organisational and place leadership"),
    GOVERNANCE("Governance and culture"),
    FINANCE("Financial planning and management"),
    IMPROVEMENT("Capacity for improvement");

    private final String words;

    Theme(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
