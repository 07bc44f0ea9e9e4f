package org.mainstay.engine.scenario;

import java.util.List;
import java.util.stream.Stream;

/// A shock, and where its rows hit the place.
record Landed(Shock shock, List<Landing> landings) {

    Landed {
        landings = List.copyOf(landings);
    }

    /// Both at once.
    Landed and(Landed other) {
        return new Landed(
                shock.and(other.shock),
                Stream.concat(landings.stream(), other.landings.stream()).toList());
    }
}
