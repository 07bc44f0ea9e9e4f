package org.mainstay.engine.access;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What each service can offer, in units of one kind. A capacity that nobody told is not a capacity of zero.
public final class Supply {

    private final double[] capacity;

    private Supply(double[] capacity) {
        this.capacity = capacity;
        for (var units : capacity) {
            if (units < 0 || Double.isInfinite(units)) {
                throw new IllegalArgumentException("The capacity (%s) must be 0 or more.".formatted(units));
            }
        }
    }

    /// All capacities, of which all are known.
    public static Supply of(double[] capacity) {
        return new Supply(capacity.clone());
    }

    /// All capacities.
    ///
    /// @param capacity null where it is not known
    public static Supply of(List<@Nullable Double> capacity) {
        return new Supply(capacity.stream()
                .mapToDouble(units -> units == null ? Double.NaN : units)
                .toArray());
    }

    public int size() {
        return capacity.length;
    }

    public boolean known(int service) {
        return !Double.isNaN(capacity[service]);
    }

    /// What a service can offer, 0 where that is not known.
    public double at(int service) {
        return known(service) ? capacity[service] : 0;
    }
}
