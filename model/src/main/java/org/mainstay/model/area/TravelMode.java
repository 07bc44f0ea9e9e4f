package org.mainstay.model.area;

import java.util.Locale;

/// How people get from one place to another.
public enum TravelMode {
    WALK("on foot"),
    CYCLE("by bicycle"),
    DRIVE("by car"),
    BUS("by bus");

    private final String words;

    TravelMode(String words) {
        this.words = words;
    }

    /// In plain words, to follow how people travel.
    public String words() {
        return words;
    }

    /// As files write it: `walk`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
