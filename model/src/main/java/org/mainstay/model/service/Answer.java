package org.mainstay.model.service;

/// Whether two services share something. What is not known is never taken for a yes or a no.
public enum Answer {
    YES,
    NO,
    UNKNOWN;

    public static Answer of(boolean yes) {
        return yes ? YES : NO;
    }

    /// Both: one no settles it, whatever is not known of the other.
    public Answer and(Answer other) {
        if (this == NO || other == NO) {
            return NO;
        }
        return this == UNKNOWN ? UNKNOWN : other;
    }
}
