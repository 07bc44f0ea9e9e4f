package org.mainstay.engine.portfolio;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.mainstay.engine.portfolio.Portfolio.Proposal;

/// Looks for better choices near one that estimates found, by the model itself: what each step does beside all else
/// that is chosen, and then the two steps together that promise most.
///
/// Estimates are right for what they chose. Of what they did not choose they may think too ill, since two changes can
/// lose less together than each alone: then no correction leads there, but a step from the choice does.
final class Nearby {

    /// Of the steps that save more, and of those that give back, so many are asked about, the cheapest.
    private static final int MANY = 150;

    /// So many pairs are put to the model before it is taken that none near is better.
    private static final int TRIES = 12;

    /// So many steps are asked about, shared among the candidates: the more there are, the longer one takes.
    private static final int WORK = 150_000;

    private final Scores scores;
    private final List<Proposal> candidates;
    private final long targetPence;
    private int left;

    Nearby(Scores scores, List<Proposal> candidates, long targetPence) {
        this.scores = scores;
        this.candidates = candidates;
        this.targetPence = targetPence;
        left = WORK / Math.max(1, candidates.size());
    }

    /// Two steps taken together.
    private record Pair(Step one, Step other) {

        double loss() {
            return one.loss() + other.loss();
        }

        List<Proposal> from(List<Proposal> chosen) {
            return other.from(one.from(chosen));
        }
    }

    /// Goes from better to better until none near is.
    ///
    /// @param mayBe tells quickly what need not be put to the model
    /// @param model what a choice loses in the model
    void improve(List<Proposal> chosen, Predicate<List<Proposal>> mayBe, ToDoubleFunction<List<Proposal>> model) {
        var next = Optional.of(chosen);
        while (next.isPresent() && left > 0) {
            var now = next.get();
            var loss = model.applyAsDouble(now);
            next = near(now)
                    .filter(mayBe)
                    .limit(TRIES)
                    .filter(other -> model.applyAsDouble(other) < loss)
                    .findFirst();
        }
    }

    private Stream<List<Proposal>> near(List<Proposal> chosen) {
        return pairs(beside(chosen, cheapest(steps(chosen))), chosen)
                .map(pair -> pair.from(chosen))
                .limit(MANY);
    }

    private List<Step> steps(List<Proposal> chosen) {
        var adds =
                candidates.stream().filter(Step.noneOf(chosen)).map(candidate -> Step.add(candidate, chosen, scores));
        var drops = chosen.stream().map(one -> Step.of(List.of(one), List.of(), scores));
        return Stream.concat(adds, drops).toList();
    }

    /// By what each change loses by itself.
    private List<Step> cheapest(List<Step> steps) {
        var alone = steps.stream()
                .map(step -> step.losing(alone(step.come()) - alone(step.gone())))
                .sorted(Comparator.comparingDouble(Step::price))
                .toList();
        return Stream.concat(
                        alone.stream().filter(step -> step.pence() > 0).limit(MANY),
                        alone.stream().filter(step -> step.pence() <= 0).limit(MANY))
                .toList();
    }

    private double alone(List<Proposal> proposals) {
        return proposals.stream()
                .mapToDouble(proposal -> scores.value(scores.guess(List.of(proposal.change()))))
                .sum();
    }

    /// With what each loses beside all else that is chosen, the best first.
    private List<Step> beside(List<Proposal> chosen, List<Step> steps) {
        left -= steps.size();
        var now = guess(chosen);
        return Stream.concat(
                        Stream.of(Step.NONE), steps.stream().map(step -> step.losing(guess(step.from(chosen)) - now)))
                .sorted(Comparator.comparingDouble(Step::loss))
                .toList();
    }

    private double guess(List<Proposal> chosen) {
        return scores.value(scores.guess(BestSearch.changes(chosen)));
    }

    /// Those that promise most, the best first.
    private Stream<Pair> pairs(List<Step> steps, List<Proposal> chosen) {
        var wanted = targetPence - scores.savingPence(BestSearch.changes(chosen));
        var pairs = new ArrayList<Pair>();
        for (var one = 0; one < steps.size(); one++) {
            for (var other = one + 1; other < steps.size(); other++) {
                var pair = new Pair(steps.get(one), steps.get(other));
                if (pair.loss() >= 0) {
                    break;
                }
                if (pair.one().pence() + pair.other().pence() >= wanted
                        && pair.one().fits(pair.other())) {
                    pairs.add(pair);
                }
            }
        }
        return pairs.stream().sorted(Comparator.comparingDouble(Pair::loss));
    }
}
