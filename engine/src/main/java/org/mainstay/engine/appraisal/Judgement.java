package org.mainstay.engine.appraisal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.mainstay.engine.option.Change;
import org.mainstay.model.evidence.Case;

/// How one change, or a whole portfolio, comes out at the three corners.
///
/// @param byCase the comparison at each corner over the horizon asked for, against the place as it is
/// @param deciding the comparison that gave the class at each corner: alone, or as the last one added, whichever is
/// worse
record Judgement(Map<Case, Comparison> byCase, Map<Case, Comparison> deciding, ThreeCases combined) {

    /// The change by itself, and as the last one added to the others: two back-ups each look harmless alone.
    static Judgement of(Corners corners, int horizon, Change change, List<Change> others) {
        var byCase = new EnumMap<Case, Comparison>(Case.class);
        var deciding = new EnumMap<Case, Comparison>(Case.class);
        for (var corner : Case.values()) {
            var alone = corners.compare(corner, horizon, List.of(), List.of(change));
            var last = others.isEmpty() ? alone : corners.compare(corner, horizon, others, List.of(change));
            byCase.put(corner, alone);
            deciding.put(corner, worse(alone, last));
        }
        return new Judgement(byCase, deciding, combine(deciding));
    }

    static Judgement ofAll(Corners corners, int horizon, List<Change> changes) {
        var byCase = new EnumMap<Case, Comparison>(Case.class);
        for (var corner : Case.values()) {
            byCase.put(corner, corners.compare(corner, horizon, List.of(), changes));
        }
        return new Judgement(byCase, byCase, combine(byCase));
    }

    private static ThreeCases combine(Map<Case, Comparison> deciding) {
        return ThreeCases.combine(
                get(deciding, Case.LOW).verdict(),
                get(deciding, Case.CENTRAL).verdict(),
                get(deciding, Case.HIGH).verdict());
    }

    Comparison deciding(Case corner) {
        return get(deciding, corner);
    }

    /// Whether it is the other changes of the portfolio that make it as bad as it is.
    boolean worseTogether() {
        return deciding(Case.CENTRAL).verdict() != central().verdict();
    }

    Comparison central() {
        return get(byCase, Case.CENTRAL);
    }

    Comparison at(Case corner) {
        return get(byCase, corner);
    }

    /// Worse in the order in which [Verdict] lists them; alone where both are as bad.
    private static Comparison worse(Comparison alone, Comparison last) {
        return last.verdict().compareTo(alone.verdict()) > 0 ? last : alone;
    }

    private static <T> T get(Map<Case, T> map, Case corner) {
        return Objects.requireNonNull(map.get(corner));
    }
}
