package org.mainstay.app.command;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.mainstay.engine.appraisal.MergeSavings;
import org.mainstay.engine.appraisal.Subject;
import org.mainstay.engine.coverage.Coverage;
import org.mainstay.engine.coverage.NeedCoverage;
import org.mainstay.engine.coverage.Outlet;
import org.mainstay.engine.coverage.OutletCoverage;
import org.mainstay.engine.coverage.SharedGround;
import org.mainstay.engine.coverage.SharedGround.Verdict;
import org.mainstay.model.evidence.Figure;

/// Two services that may do the same, with what joining them would save and whom it could cost their way.
///
/// @param onlyFirst people in need who reach the first and no other service
/// @param onlySecond people in need who reach the second and no other service
public record Merger(SharedGround shared, MergeSavings.Saving saving, Figure onlyFirst, Figure onlySecond) {

    private static final Set<Verdict> DONE_TWICE = EnumSet.of(Verdict.DUPLICATION_CANDIDATE, Verdict.PARTLY_DUPLICATED);

    static List<Merger> list(Subject subject, Coverage coverage) {
        var pairs = coverage.needs().stream()
                .flatMap(need -> need.shared().stream())
                .anyMatch(shared -> DONE_TWICE.contains(shared.verdict()));
        if (!pairs) {
            return List.of();
        }
        var savings = MergeSavings.of(subject, coverage.on());
        var mergers = new ArrayList<Merger>();
        for (var need : coverage.needs()) {
            need.shared().stream()
                    .filter(shared -> DONE_TWICE.contains(shared.verdict()))
                    .forEach(shared -> savings.find(shared)
                            .ifPresent(saving -> mergers.add(new Merger(
                                    shared, saving, alone(need, shared.first()), alone(need, shared.second())))));
        }
        return List.copyOf(mergers);
    }

    private static Figure alone(NeedCoverage need, Outlet outlet) {
        return need.outlets().stream()
                .filter(covered -> Objects.equals(covered.outlet().id(), outlet.id()))
                .map(OutletCoverage::alone)
                .findFirst()
                .orElseThrow();
    }
}
