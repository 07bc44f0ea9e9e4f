package org.mainstay.ingest.folder;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mainstay.model.area.Outline;
import org.mainstay.model.evidence.Fact;
import org.mainstay.model.funding.Grant;

/// What a publisher knows a fact by, wherever it stands. Facts of most kinds have none: two ledger lines that look alike
/// are two payments.
record Identity(Class<? extends Fact> kind, List<Object> names) {

    Identity {
        names = List.copyOf(names);
    }

    static @Nullable Identity of(Fact fact) {
        return switch (fact) {
            case Grant grant -> new Identity(Grant.class, List.of(grant.id()));
            // Areas may share a name, so what tells one from another is where it lies.
            case Outline outline ->
                new Identity(Outline.class, List.of(outline.code(), outline.name(), outline.rings()));
            default -> null;
        };
    }

    /// Whether two facts of one identity also say the same.
    static boolean agree(Fact first, Fact other) {
        return !(first instanceof Grant grant) || !(other instanceof Grant same) || grant.sameAs(same);
    }
}
