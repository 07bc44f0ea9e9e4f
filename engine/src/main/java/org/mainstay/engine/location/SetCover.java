package org.mainstay.engine.location;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.effort.Effort;
import org.mainstay.engine.effort.Ending;

/// The least sites that leave nobody without one near (location set covering problem, LSCP), or nobody without
/// a second one should the first close (LSCP-B).
public final class SetCover {

    private final CoverageSets coverage;
    private final int depth;

    private SetCover(CoverageSets coverage, int depth) {
        this.coverage = coverage;
        this.depth = depth;
    }

    /// One site near everybody.
    public static SetCover of(CoverageSets coverage) {
        return new SetCover(coverage, 1);
    }

    /// Two sites near everybody, so that each is the other's backup.
    public static SetCover withBackup(CoverageSets coverage) {
        return new SetCover(coverage, 2);
    }

    /// The least sites, with their number as the value; areas that have too few sites near are left out.
    public Choice choose(Effort effort) {
        var question = question();
        var incumbent = incumbent(question);
        var bound = search(question, incumbent, effort);
        var best = incumbent.best();
        var proven = incumbent.rulesOut(bound);
        var sharp = proven ? best.cost() : incumbent.sharpened(bound);
        return new Choice(
                best.sites(), best.cost(), sharp, proven ? Ending.PROVEN : effort.ending(), coverage.shallow(depth));
    }

    /// Sites that cover, no more of them than allowed; null where there are none, or none were found in time.
    @Nullable
    List<Integer> atMost(int count, Effort effort) {
        var question = question();
        var incumbent = incumbent(question);
        if (incumbent.best().cost() > count) {
            incumbent.enoughAt(count);
            search(question, incumbent, effort);
        }
        return incumbent.best().cost() <= count ? incumbent.best().sites() : null;
    }

    private static Incumbent incumbent(Covering question) {
        var completion = question.completion();
        return new Incumbent(completion.apply(List.of()), completion, true);
    }

    private static double search(Covering question, Incumbent incumbent, Effort effort) {
        var reduced = question.restricted(new Fixing(question.sites()));
        var search = new Search<Covering>(incumbent, effort);
        if (reduced != null) {
            var ascent = new Ascent<>(reduced, reduced.start(), incumbent, effort);
            ascent.run(Pace.ROOT);
            search.run(reduced, ascent.prices(), ascent.bound());
        }
        return search.bound();
    }

    private Covering question() {
        var rows = new ArrayList<List<Integer>>();
        IntStream.range(0, coverage.areas())
                .filter(area -> coverage.people(area) > 0 && coverage.depth(area) >= depth)
                .forEach(area -> rows.add(
                        IntStream.of(coverage.near(area)).sorted().boxed().toList()));
        return Covering.of(rows, depth, coverage.sites());
    }
}
