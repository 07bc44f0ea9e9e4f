package org.mainstay.engine.portfolio;

import java.util.List;
import java.util.stream.IntStream;
import org.mainstay.engine.effort.Effort;
import org.mainstay.engine.effort.Ending;

/// Chooses a portfolio: the best found so far and a bound on all others, whenever its effort is spent.
public final class Optimiser {

    /// With so many mergers exchanges are sought before any bound, which would come late.
    private static final int MANY = 200;

    private Optimiser() {}

    /// The same problem and effort give the same answer on every machine.
    public static Optimum solve(Problem problem, Effort effort) {
        var sheet = new Sheet(problem);
        var open = sheet.open();
        if (!new Scope(sheet, open).settle()) {
            return new Optimum(List.of(), Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Ending.PROVEN);
        }
        var incumbent = new Incumbent(sheet, open, effort);
        incumbent.first();
        if (sheet.merges.length > MANY) {
            incumbent.polish();
        }
        var bound = new Search(sheet, incumbent, effort).run(open);
        var options = IntStream.of(incumbent.best())
                .map(option -> option - sheet.first[sheet.lineOf[option]])
                .boxed()
                .toList();
        var ending = bound >= incumbent.value() ? Ending.PROVEN : effort.ending();
        return new Optimum(options, incumbent.value(), bound, ending);
    }
}
