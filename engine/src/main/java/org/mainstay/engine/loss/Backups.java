package org.mainstay.engine.loss;

import java.util.List;

/// All pairs of bodies: which hurt most together, and which hide most behind each other.
///
/// @param worst by what is lost with both
/// @param hidden by what is lost with both beyond what is lost with each alone, where that is more than
/// either alone shows: they back each other up, so that neither looks important; the most first
public record Backups(Worst worst, List<Hidden> hidden) {

    public Backups {
        hidden = List.copyOf(hidden);
    }

    /// Two bodies that stand in for each other.
    ///
    /// @param beyond people lost with both, less those lost with each alone, in millionths
    public record Hidden(Loss loss, long beyond) {}
}
