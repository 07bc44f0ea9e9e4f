package org.mainstay.engine.access;

/// Falls like a bell: slowly at first, then fast.
///
/// @param width the cost at which six tenths are left
public record Gaussian(double width, double limit) implements Decay {

    public Gaussian {
        if (!(width > 0)) {
            throw new IllegalArgumentException("The width (%s) of a Gaussian must be above 0.".formatted(width));
        }
    }

    @Override
    public double weight(double cost) {
        return cost <= limit ? Math.exp(-(cost * cost) / (2 * width * width)) : 0;
    }

    @Override
    public String described() {
        return "Gaussian: width %s to %s".formatted(Plain.number(width), Plain.number(limit));
    }
}
