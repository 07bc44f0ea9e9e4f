package org.mainstay.engine.portfolio;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The last choice of a place that is to stay resilient: of the portfolios that were put to the model and lose
/// nearly the least, the one that loses least when what may befall the place counts among the ways that the world may
/// go.
///
/// @param near what came near the best, the best first
record Finalists(Scores scores, List<Near> near) {

    /// Nearly the least is no more than so much above it.
    private static final double NEAR = 0.05;

    private static final int MOST = 5;
    private static final double PERSON = 1e8;

    /// One that was put to the model, and what it weighs without shocks.
    record Near(BestSearch.Choice choice, double cost) {}

    /// What was chosen, and how; nothing is told where nothing may befall the place.
    record Last(BestSearch.Choice choice, String told) {}

    /// @param ceiling what the choice may weigh at most without shocks: no worse than what others chose
    static Finalists of(Scores scores, List<Near> met, BestSearch.Choice best, double cost, double ceiling) {
        var limit = Math.min(ceiling, cost + NEAR * Math.abs(cost));
        var others = met.stream()
                .filter(one -> one.cost() <= limit && one.choice().breach() == best.breach())
                .sorted(Comparator.comparingDouble(Near::cost))
                .limit(MOST);
        return new Finalists(
                scores,
                Stream.concat(Stream.of(new Near(best, cost)), others)
                        .distinct()
                        .toList());
    }

    Last choose() {
        var best = near.getFirst();
        var shocks = scores.shocks();
        if (shocks.isEmpty()) {
            return new Last(best.choice(), "");
        }
        var shaken = near.stream().mapToDouble(this::shaken).toArray();
        var least = 0;
        for (var at = 1; at < shaken.length; at++) {
            least = shaken[at] < shaken[least] ? at : least;
        }
        var told = least == 0
                ? "none of %s near it loses less then".formatted(count(near.size() - 1))
                : "of %s near the best this one loses least then, by the weight of %s people"
                        .formatted(
                                count(near.size()),
                                String.format(Locale.UK, "%,d", Math.round((shaken[0] - shaken[least]) / PERSON)));
        return new Last(
                near.get(least).choice(),
                " Shocks were counted among the worst that may happen (%s): %s."
                        .formatted(String.join("; ", shocks), told));
    }

    private static String count(int number) {
        return number == 1 ? "1 choice" : number + " choices";
    }

    private double shaken(Near one) {
        var all = new ArrayList<>(one.choice().losses());
        all.addAll(scores.shockLosses(BestSearch.changes(one.choice().proposals())));
        return scores.value(all);
    }
}
