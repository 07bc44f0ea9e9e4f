package org.mainstay.engine.portfolio;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.option.Change;

/// What one approach proposes.
///
/// @param rule how the changes were chosen, in one sentence
/// @param keptBack what the search was not allowed to take, and why, one sentence each
/// @param optimality how good the choice is known to be; null where nothing was optimised
public record Portfolio(
        String rule,
        List<Proposal> proposals,
        List<String> keptBack,
        @Nullable Optimality optimality) {

    public Portfolio {
        proposals = List.copyOf(proposals);
        keptBack = List.copyOf(keptBack);
    }

    /// One that no search chose.
    public Portfolio(String rule, List<Proposal> proposals) {
        this(rule, proposals, List.of(), null);
    }

    public List<Change> changes() {
        return proposals.stream().map(Proposal::change).toList();
    }

    /// One change.
    ///
    /// @param confirmed whether its saving can be booked as far as anyone has told us
    /// @param notes what is to be said of it besides its verdict
    public record Proposal(Change change, boolean confirmed, List<String> notes) {

        public Proposal {
            notes = List.copyOf(notes);
        }

        /// One of which nothing more is to be said.
        public Proposal(Change change, boolean confirmed) {
            this(change, confirmed, List.of());
        }
    }
}
