package org.mainstay.model.actor;

import org.mainstay.model.evidence.Fact;
import org.mainstay.model.evidence.RowRef;

/// Another name of a charity: the one it works under, or one that it had.
public record CharityName(String charity, Kind kind, String name, RowRef row) implements Fact {

    public enum Kind {
        WORKING,
        PREVIOUS,
        OTHER
    }
}
