package org.mainstay.engine.coverage;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mainstay.model.area.TravelMode;

/// By which ways people may travel, whichever is quickest, and for how long at most.
///
/// @param minutes null for the assumption `travel/limit`, which may differ from need to need
public record TravelChoice(Set<TravelMode> modes, @Nullable Integer minutes) {

    public TravelChoice {
        if (modes.isEmpty()) {
            throw new IllegalArgumentException("People must have some way to travel.");
        }
        modes = Collections.unmodifiableSet(EnumSet.copyOf(modes));
    }

    /// On foot or by bus: what everybody has.
    public static TravelChoice usual() {
        return new TravelChoice(EnumSet.of(TravelMode.WALK, TravelMode.BUS), null);
    }
}
