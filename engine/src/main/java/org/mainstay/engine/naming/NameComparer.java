package org.mainstay.engine.naming;

import java.util.Set;

/// Says how far two names agree, word by word.
public final class NameComparer {

    private final NameRules rules;
    private final Usage usage;
    private final Set<String> ownPlace;

    /// A comparer for names from the files of a place.
    ///
    /// @param ownPlace words of the place's own name
    public NameComparer(NameRules rules, Usage usage, Set<String> ownPlace) {
        this.ownPlace = Set.copyOf(ownPlace);
        this.rules = rules;
        this.usage = usage;
    }

    public NameRules rules() {
        return rules;
    }

    /// How far two names agree.
    ///
    /// @param local whether both are of the place, so that its own name says nothing
    public Likeness compare(Name left, Name right, boolean local) {
        return new Alignment(rules, usage, local ? ownPlace : Set.of(), left, right).likeness();
    }
}
