package org.mainstay.engine.relationship;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.mainstay.engine.matching.Organisations;
import org.mainstay.model.funding.SetAside;

/// The funding lines that no proposal may touch, because somebody decided so.
///
/// @param kept in order of line
/// @param unmatched decisions about a line that is not here, so that nobody's row is lost unsaid
public record SetAsides(List<Kept> kept, List<SetAside> unmatched) {

    static final SetAsides NONE = new SetAsides(List.of(), List.of());

    private static final Comparator<SetAside> LATEST_LAST =
            Comparator.comparing(SetAside::when).thenComparing(SetAside::row);

    public SetAsides {
        kept = List.copyOf(kept);
        unmatched = List.copyOf(unmatched);
    }

    /// A line, and the decision that stands about it.
    public record Kept(FundingLine line, SetAside decision) {}

    /// The latest decision about a line counts; lines of several payers under one heading are decided on together.
    static SetAsides of(List<SetAside> decisions, List<FundingLine> lines, Organisations organisations) {
        var latest = new HashMap<String, SetAside>();
        var unmatched = new ArrayList<SetAside>();
        for (var decision : decisions.stream().sorted(LATEST_LAST).toList()) {
            organisations
                    .find(decision.organisation())
                    .map(organisation ->
                            LineKey.of(organisation, decision.label(), "").path())
                    .ifPresentOrElse(path -> latest.put(path, decision), () -> unmatched.add(decision));
        }
        latest.values().removeIf(decision -> decision.answer() == SetAside.Answer.UNDO);
        var kept = new ArrayList<Kept>();
        var lost = new HashMap<>(latest);
        for (var line : lines) {
            var path = LineKey.of(line.organisation(), line.label(), "").path();
            var decision = latest.get(path);
            if (decision != null) {
                kept.add(new Kept(line, decision));
                lost.remove(path);
            }
        }
        unmatched.addAll(lost.values());
        unmatched.sort(Comparator.comparing(SetAside::row));
        return new SetAsides(kept, unmatched);
    }

    public Optional<SetAside> find(FundingLine line) {
        return kept.stream()
                .filter(one -> one.line().id().equals(line.id()))
                .map(Kept::decision)
                .findFirst();
    }
}
