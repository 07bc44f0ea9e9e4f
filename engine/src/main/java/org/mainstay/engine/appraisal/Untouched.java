package org.mainstay.engine.appraisal;

import java.util.Map;
import java.util.stream.Collectors;
import org.mainstay.engine.relationship.FundingLine;
import org.mainstay.model.evidence.Assumptions;
import org.mainstay.model.need.Need;

/// The lines from which no search takes anything: those for a need on which people's safety hangs, while no other
/// organisation is known to be able to take their people on.
final class Untouched {

    private final Frame frame;
    private final Ground ground;
    private final Assumptions assumptions;

    Untouched(Frame frame, Ground ground, Assumptions assumptions) {
        this.frame = frame;
        this.ground = ground;
        this.assumptions = assumptions;
    }

    /// Why, by the id of the line.
    Map<String, String> reasons() {
        return frame.lines().stream()
                .filter(line -> line.findNeed().filter(this::safety).isPresent())
                .filter(this::alone)
                .collect(Collectors.toMap(FundingLine::id, Untouched::why));
    }

    private boolean safety(Need need) {
        return assumptions
                .find("safety_need/" + need.code())
                .filter(row -> row.value().signum() > 0)
                .isPresent();
    }

    /// Whether no other organisation that reports whom it serves is funded for the same need anywhere where
    /// this line reaches: one that nobody knows anything of is no reason to end this one.
    private boolean alone(FundingLine line) {
        return frame.lines().stream()
                .filter(FundingLine::hasLocalEvidence)
                .filter(other ->
                        !other.organisation().id().equals(line.organisation().id()))
                .filter(other -> other.findNeed().equals(line.findNeed()))
                .noneMatch(other -> ground.reach(other).intersects(ground.reach(line)));
    }

    private static String why(FundingLine line) {
        var need = line.findNeed().orElseThrow();
        return ("People's safety hangs on %s (row safety_need/%s), and no other organisation reports that it could take them"
                        + " on%s: no search ends or cuts it. Whoever wants to change it can ask for that in an option.")
                .formatted(
                        need.words(),
                        need.code(),
                        line.hasLocalEvidence() ? "" : "; nobody has reported whom this line serves either");
    }
}
