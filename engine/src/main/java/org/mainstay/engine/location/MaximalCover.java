package org.mainstay.engine.location;

import java.util.List;
import java.util.Optional;
import org.mainstay.engine.effort.Effort;
import org.mainstay.engine.effort.Ending;

/// Which number of sites covers most people (maximal covering location problem, MCLP).
public final class MaximalCover {

    private final CoverageSets coverage;
    private final Siting siting;

    private MaximalCover(CoverageSets coverage, Siting siting) {
        this.coverage = coverage;
        this.siting = siting;
    }

    public static MaximalCover of(CoverageSets coverage) {
        var rows = new Rows();
        for (var area = 0; area < coverage.areas(); area++) {
            if (coverage.people(area) > 0 && coverage.depth(area) > 0) {
                rows.add(coverage.near(area), new double[coverage.depth(area)], coverage.people(area));
            }
        }
        return new MaximalCover(coverage, Siting.of(rows, coverage.sites()));
    }

    /// The sites that cover most people; areas that no site can cover are left out.
    public Choice choose(int count, Effort effort) {
        var outcome = siting.choose(count, effort);
        var value = coverage.covered(outcome.best().sites());
        var bound = outcome.done() ? value : siting.rows().stayingAway() - outcome.bound();
        var ending = outcome.done() ? Ending.PROVEN : effort.ending();
        return new Choice(outcome.best().sites(), value, bound, ending, coverage.shallow(1));
    }

    /// Which further site covers most people who are not yet covered, and how many they are.
    public Optional<Outlet> oneMore(List<Integer> open) {
        return siting.oneMore(open);
    }

    /// Which site could close with the fewest people losing cover, and how many they are.
    public Optional<Outlet> oneFewer(List<Integer> open) {
        return siting.oneFewer(open);
    }
}
