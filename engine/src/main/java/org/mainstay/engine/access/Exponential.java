package org.mainstay.engine.access;

/// Falls fast at first, then slowly.
///
/// @param rate how fast for each metre or minute
public record Exponential(double rate, double limit) implements Decay {

    public Exponential {
        if (!(rate > 0)) {
            throw new IllegalArgumentException("The rate (%s) must be above 0.".formatted(rate));
        }
    }

    @Override
    public double weight(double cost) {
        return cost <= limit ? Math.exp(-rate * cost) : 0;
    }

    @Override
    public String described() {
        return "exponential: rate %s to %s".formatted(Plain.number(rate), Plain.number(limit));
    }
}
