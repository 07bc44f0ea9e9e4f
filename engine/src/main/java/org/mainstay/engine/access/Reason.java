package org.mainstay.engine.access;

import org.jspecify.annotations.Nullable;

/// Why the access of an area is zero. The first that applies is given.
public enum Reason {

    /// Nobody knows where the area lies, or no travel time was given for it: nothing was measured.
    NOT_LOCATED(false),

    /// No service lies within the limit.
    NO_SERVICE_IN_REACH(true),

    /// Services lie within the limit, and of none of them the capacity is known: nothing was measured.
    CAPACITY_NOT_KNOWN(false),

    /// Every service within the limit has a capacity of 0.
    ZERO_CAPACITY_IN_REACH(true),

    /// Nobody lives in the area, nor wherever else its services are used.
    NO_POPULATION(true);

    private final boolean measured;

    Reason(boolean measured) {
        this.measured = measured;
    }

    /// Whether the zero is a finding, and so belongs in means and in measures of inequality.
    public boolean measured() {
        return measured;
    }

    /// Why a score is zero, null where it is not.
    static @Nullable Reason of(Situation situation, int area, double score) {
        if (!situation.weights().reach().located(area)) {
            return NOT_LOCATED;
        }
        if (score != 0) {
            return null;
        }
        if (situation.weights().from(area) == situation.weights().to(area)) {
            return NO_SERVICE_IN_REACH;
        }
        if (situation.counted().from(area) == situation.counted().to(area)) {
            return CAPACITY_NOT_KNOWN;
        }
        return situation.capacityInReach(area) ? NO_POPULATION : ZERO_CAPACITY_IN_REACH;
    }
}
