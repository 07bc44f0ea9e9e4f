package org.mainstay.engine.partnership;

import java.util.List;
import java.util.Optional;
import org.mainstay.engine.appraisal.Appraisal;
import org.mainstay.engine.appraisal.Proposer;
import org.mainstay.engine.relationship.FundingLine;
import org.mainstay.model.evidence.Published;
import org.mainstay.model.partnership.Decision;

/// A partnership whose lines, or whose members' lines, an option or approach would take from.
///
/// @param due what is due about it, this quarter or before
/// @param losses option by option, in the order of the answer
@Published
public record Touched(Registered partnership, List<Due> due, List<Loss> losses) {

    public Touched {
        due = List.copyOf(due);
        losses = List.copyOf(losses);
    }

    /// The latest decision that its log has about somebody's money, else the latest of any kind.
    public Optional<Decision> lastDecision() {
        return partnership
                .latestOnFunding()
                .or(() -> partnership.decisions().stream().findFirst());
    }

    /// What one change would take from it.
    ///
    /// @param covered whether the line is one that it covers; else it is another of a member's
    @Published
    public record Loss(Proposer proposer, Appraisal.Judged judged, FundingLine line, boolean covered) {}
}
