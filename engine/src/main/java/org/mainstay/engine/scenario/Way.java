package org.mainstay.engine.scenario;

import java.util.List;
import java.util.Locale;
import org.mainstay.engine.appraisal.Proposer;
import org.mainstay.engine.option.Change;

/// A choice that shocks are tried on: keep everything, or what an approach or an option does.
///
/// @param id tells its figures from those of the others
record Way(String id, String name, List<Change> changes) {

    static final Way AS_THINGS_ARE = new Way("as_things_are", "As things are", List.of());

    Way {
        changes = List.copyOf(changes);
    }

    static Way of(Proposer proposer, List<Change> changes) {
        return new Way(proposer.name().toLowerCase(Locale.ROOT), proposer.words(), changes);
    }
}
