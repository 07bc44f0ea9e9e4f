package org.mainstay.engine.resilience;

/// One body's bearing on another: what it owes, or how much of what befalls it is passed on.
///
/// @param weight whole money for a debt; a share from 0 to 1 where an effect is passed on
public record Link(int from, int to, double weight) {

    public Link {
        if (from < 0 || to < 0 || from == to) {
            throw new IllegalArgumentException("A link (%s to %s) must join two different bodies.".formatted(from, to));
        }
        if (!(weight >= 0)) {
            throw new IllegalArgumentException("The weight (%s) of a link must not be negative.".formatted(weight));
        }
    }
}
