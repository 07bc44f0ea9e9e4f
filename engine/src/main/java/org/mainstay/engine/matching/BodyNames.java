package org.mainstay.engine.matching;

import java.util.List;
import org.mainstay.engine.naming.Name;
import org.mainstay.engine.naming.Names;

/// The names of all bodies taken apart, once for all: there may be more than a hundred thousand.
final class BodyNames {

    private final List<List<Name>> byIndex;
    private final List<Name> further;

    private BodyNames(List<List<Name>> byIndex, List<Name> further) {
        this.byIndex = byIndex;
        this.further = further;
    }

    /// Side by side, for each name stands by itself; the order stays.
    static BodyNames of(List<Body> bodies, Names names) {
        return new BodyNames(
                bodies.parallelStream().map(body -> body.names(names)).toList(), List.of());
    }

    /// The same with one body more, whose index is the next.
    BodyNames with(Body body, Names names) {
        return new BodyNames(byIndex, body.names(names));
    }

    List<Name> of(Body body) {
        return body.index() == byIndex.size() ? further : byIndex.get(body.index());
    }
}
