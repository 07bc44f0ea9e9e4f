package org.mainstay.engine.simulation;

/// People with one need in one group (an area, or a deprivation decile).
///
/// @param extraDemand people a year, in millionths, who are no provider's own clients
public record Cell(int need, int group, long extraDemand) {

    public Cell {
        if (need < 0 || extraDemand < 0) {
            throw new IllegalArgumentException(
                    "Need (%s) and extra demand (%s) must not be negative.".formatted(need, extraDemand));
        }
    }
}
