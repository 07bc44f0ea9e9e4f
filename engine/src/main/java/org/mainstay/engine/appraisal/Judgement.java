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
/// @param classes the worse of the two classes at each corner: alone, and as the last one added
record Judgement(Map<Case, Comparison> byCase, Map<Case, Verdict> classes, ThreeCases combined) {

    /// The change by itself, and as the last one added to the others: two back-ups each look harmless alone.
    static Judgement of(Corners corners, int horizon, Change change, List<Change> others) {
        var byCase = new EnumMap<Case, Comparison>(Case.class);
        var classes = new EnumMap<Case, Verdict>(Case.class);
        for (var corner : Case.values()) {
            var alone = corners.compare(corner, horizon, List.of(), List.of(change));
            var last = others.isEmpty() ? alone : corners.compare(corner, horizon, others, List.of(change));
            byCase.put(corner, alone);
            classes.put(corner, worse(alone.verdict(), last.verdict()));
        }
        return new Judgement(byCase, classes, combine(classes));
    }

    static Judgement ofAll(Corners corners, int horizon, List<Change> changes) {
        var byCase = new EnumMap<Case, Comparison>(Case.class);
        var classes = new EnumMap<Case, Verdict>(Case.class);
        for (var corner : Case.values()) {
            var all = corners.compare(corner, horizon, List.of(), changes);
            byCase.put(corner, all);
            classes.put(corner, all.verdict());
        }
        return new Judgement(byCase, classes, combine(classes));
    }

    private static ThreeCases combine(Map<Case, Verdict> classes) {
        return ThreeCases.combine(get(classes, Case.LOW), get(classes, Case.CENTRAL), get(classes, Case.HIGH));
    }

    Comparison central() {
        return get(byCase, Case.CENTRAL);
    }

    Comparison at(Case corner) {
        return get(byCase, corner);
    }

    /// Worse in the order in which [Verdict] lists them.
    static Verdict worse(Verdict left, Verdict right) {
        return left.compareTo(right) >= 0 ? left : right;
    }

    private static <T> T get(Map<Case, T> map, Case corner) {
        return Objects.requireNonNull(map.get(corner));
    }
}
