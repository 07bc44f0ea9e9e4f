package org.mainstay.engine.matching;

import java.util.List;
import org.mainstay.engine.naming.Name;
import org.mainstay.engine.naming.Names;

/// The names of all bodies taken apart, once for all: there may be more than a hundred thousand.
final class BodyNames {

    private final List<List<Name>> byIndex;

    private BodyNames(List<List<Name>> byIndex) {
        this.byIndex = byIndex;
    }

    /// Side by side, for each name stands by itself; the order stays.
    static BodyNames of(List<Body> bodies, Names names) {
        return new BodyNames(
                bodies.parallelStream().map(body -> body.names(names)).toList());
    }

    List<Name> of(Body body) {
        return byIndex.get(body.index());
    }
}
