package org.mainstay.engine.coverage;

/// How it is known where a service is given.
public enum Placing {
    COORDINATES("its own coordinates"),
    POSTCODE("its postcode"),
    AREA("the middle of its small area"),
    /// Nobody says where, but somebody says for which areas.
    CATCHMENT("the areas that it is for"),
    /// It comes to people, or they call it.
    EVERYWHERE("no place: it comes to people, or they call it"),
    /// A refuge, say: its place is never shown, and travel to it never worked out.
    SECRET("a place that is kept secret");

    private final String words;

    Placing(String words) {
        this.words = words;
    }

    /// What it is known from, in plain words.
    public String words() {
        return words;
    }

    /// Whether people travel to a place that is known.
    public boolean travelled() {
        return this == COORDINATES || this == POSTCODE || this == AREA;
    }
}
