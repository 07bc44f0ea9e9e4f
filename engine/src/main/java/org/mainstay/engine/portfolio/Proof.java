package org.mainstay.engine.portfolio;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.option.Change;
import org.mainstay.engine.portfolio.BestSearch.Choice;
import org.mainstay.engine.portfolio.BestSearch.Round;

/// Works out how good a choice is known to be: beside the best portfolio but one, and a little more or less to save.
/// That takes as long as the choice, so it is worked out for what was kept alone.
record Proof(
        Scores scores,
        Estimates estimates,
        long targetPence,
        long effort,
        Round last,
        Choice chosen,
        @Nullable Choice next,
        boolean shaken) {

    private static final long TEN_THOUSAND_POUNDS = 1_000_000;
    /// The last pounds of a saving are priced by asking for a hundredth less and a hundredth more.
    private static final int HUNDRED = 100;

    Optimality optimality() {
        var value = estimates.loss(last.taken());
        // What standards that cannot be kept are fined is no loss.
        var fines = last.optimum().value() - value;
        return new Optimality(
                value,
                last.optimum().bound() - fines,
                last.optimum().proven(),
                last.agreed(),
                last.rounds(),
                Math.round(scores.value(last.put().losses())),
                Math.round(scores.value(chosen.losses())),
                runnerUp(),
                lastTenThousandLosing(),
                scores.personPence(),
                shaken);
    }

    private Optimality.@Nullable RunnerUp runnerUp() {
        return next == null
                ? null
                : new Optimality.RunnerUp(
                        changes(next), losing(changes(next)), Math.round(scores.value(next.losses())));
    }

    private static List<Change> changes(Choice choice) {
        return BestSearch.changes(choice.proposals());
    }

    /// Where the choice for a little more loses fewer, the two differ by more than the pounds between them,
    /// and tell nothing of those.
    private @Nullable Long lastTenThousandLosing() {
        var step = targetPence / HUNDRED;
        var less = BestSearch.solve(estimates, targetPence - step, List.of(), effort);
        var more = BestSearch.solve(estimates, targetPence + step, List.of(), effort);
        var dearer = less.found() && more.found() && step > 0 ? losing(taken(more)) - losing(taken(less)) : -1;
        return dearer < 0 ? null : dearer * TEN_THOUSAND_POUNDS / (2 * step);
    }

    private List<Change> taken(Optimum optimum) {
        return BestSearch.changes(estimates.proposals(estimates.taken(optimum.options())));
    }

    private long losing(List<Change> changes) {
        return scores.score(changes).peopleLosing();
    }
}
