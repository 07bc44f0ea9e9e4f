package org.mainstay.engine.access;

/// Everything within the limit counts alike.
public record Binary(double limit) implements Decay {

    @Override
    public double weight(double cost) {
        return cost <= limit ? 1 : 0;
    }

    @Override
    public String described() {
        return "binary: 1 to %s".formatted(Plain.number(limit));
    }
}
