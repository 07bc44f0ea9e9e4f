package org.mainstay.engine.partnership;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mainstay.engine.relationship.FundingLine;
import org.mainstay.model.partnership.Contribution;
import org.mainstay.model.partnership.Decision;
import org.mainstay.model.partnership.Partnership;

/// A partnership with everything that people wrote down about it and that still stands.
///
/// @param members the lead first
/// @param decisions the latest first
/// @param lines the funding lines that it covers
/// @param unknownLines lines that it names and that no file shows
public record Registered(
        Partnership partnership,
        List<Membership> members,
        List<Contribution> contributions,
        List<Decision> decisions,
        List<FundingLine> lines,
        List<String> unknownLines,
        Stage stage,
        String stageWhy) {

    static final Comparator<Decision> LATEST_FIRST =
            Comparator.comparing(Decision::on).thenComparing(Decision::decision).reversed();

    public Registered {
        members = List.copyOf(members);
        contributions = List.copyOf(contributions);
        decisions = List.copyOf(decisions);
        lines = List.copyOf(lines);
        unknownLines = List.copyOf(unknownLines);
    }

    public String id() {
        return partnership.partnership();
    }

    public String name() {
        return partnership.name();
    }

    /// The latest decision about somebody's money.
    public Optional<Decision> latestOnFunding() {
        return decisions.stream()
                .filter(decision ->
                        decision.kind().funding() || !decision.funding().isEmpty())
                .findFirst();
    }
}
