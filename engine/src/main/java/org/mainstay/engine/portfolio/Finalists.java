package org.mainstay.engine.portfolio;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.mainstay.engine.portfolio.BestSearch.Choice;
import org.mainstay.engine.portfolio.Portfolio.Proposal;

/// The last choice of a place that is to stay resilient: the search goes on with each shock that may befall the place
/// as one more way that the world may go, from what was met without them, among what loses nearly the least without.
record Finalists(Scores scores, BestSearch.Keeping keeping, long targetPence, Limits limits) {

    /// Nearly the least is no more than so much above it.
    private static final double NEAR = 0.05;

    private static final int MOST = 5;

    /// One that was put to the model, and what it weighs without shocks.
    record Near(Choice choice, double cost) {}

    /// What was chosen, and how; nothing is told where nothing may befall the place.
    record Last(Choice choice, String told) {}

    /// @param met what was put to the model without shocks
    /// @param best the best of them, and what it weighs
    Last choose(List<Proposal> candidates, List<Near> met, Choice best, double cost) {
        if (scores.shocks().isEmpty()) {
            return new Last(best, "");
        }
        var limit = cost + NEAR * scores.size(BestSearch.changes(best.proposals()), cost);
        var shaken = new Shaken(scores, scores.value(best.losses()) + limit - cost);
        var near = Stream.concat(Stream.of(new Near(best, cost)), met.stream())
                .filter(one -> one.cost() <= limit && one.choice().breach() == best.breach())
                .sorted(Comparator.comparingDouble(Near::cost))
                .map(one -> one.choice().proposals())
                .distinct()
                .limit(1 + MOST)
                .toList();
        var found = new BestSearch(shaken, keeping, targetPence, limits).again(candidates, near);
        return found == null || found.breach() > best.breach() || alike(found, best)
                ? asBefore(best, shaken)
                : instead(best, found, shaken);
    }

    private static boolean alike(Choice one, Choice other) {
        return Set.copyOf(one.proposals()).equals(Set.copyOf(other.proposals()));
    }

    private Last asBefore(Choice best, Shaken shaken) {
        var losses = shaken.losses(BestSearch.changes(best.proposals()));
        return new Last(best, told(losses, shaken) + " Without them the choice would have been the same.");
    }

    /// What loses less where shocks count, in the place of what loses least without them.
    private Last instead(Choice best, Choice found, Shaken shaken) {
        var before = shaken.losses(BestSearch.changes(best.proposals()));
        var calm = shaken.unshaken(found.losses());
        var dearer = scores.value(calm) - scores.value(best.losses());
        var other =
                " Without them another choice would have been made: it loses the weight of %s people %s without a shock and of %s more with all of them counted."
                        .formatted(
                                people(Math.abs(dearer)),
                                dearer < 0 ? "more" : "less",
                                people(shaken.value(before) - shaken.value(found.losses())));
        return new Last(
                new Choice(found.proposals(), calm, found.breach(), found.kept()),
                told(found.losses(), shaken) + other);
    }

    /// How a choice fares without a shock and under the one that is hardest on it.
    private String told(List<Long> losses, Shaken shaken) {
        var shocked = shaken.shocked(losses);
        var hardest = shocked.indexOf(Collections.max(shocked));
        return " Shocks were counted among the ways that the world may go (%s). Without a shock this choice %s people, and under the one that is hardest on it (%s) it %s."
                .formatted(
                        String.join("; ", scores.shocks()),
                        fares(scores.value(shaken.unshaken(losses))),
                        scores.shocks().get(hardest),
                        fares(shocked.get(hardest)));
    }

    private String fares(double loss) {
        return (loss < 0 ? "gains" : "loses") + " the weight of " + people(Math.abs(loss));
    }

    private String people(double pence) {
        return String.format(Locale.UK, "%,d", Math.round(pence / scores.personPence()));
    }
}
