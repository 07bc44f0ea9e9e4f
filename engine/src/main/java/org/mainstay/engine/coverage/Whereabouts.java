package org.mainstay.engine.coverage;

import org.jspecify.annotations.Nullable;
import org.mainstay.model.area.Point;

/// Where a service is given, and how that is known.
///
/// @param at null where no place is known, or it is kept secret
/// @param postcode upper case without a space; empty where there is none or it is kept secret
public record Whereabouts(Placing placing, @Nullable Point at, String postcode) {

    static final Whereabouts SECRET = new Whereabouts(Placing.SECRET, null, "");
    static final Whereabouts EVERYWHERE = new Whereabouts(Placing.EVERYWHERE, null, "");
    static final Whereabouts UNKNOWN = new Whereabouts(Placing.CATCHMENT, null, "");
}
