package org.mainstay.engine.portfolio;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.effort.Effort;
import org.mainstay.engine.option.Change;
import org.mainstay.engine.portfolio.Portfolio.Proposal;

/// Chooses the best changes by estimates of each alone, puts the choice to the model, corrects the estimates by what
/// the
/// model says of all together, and chooses again, until the two agree.
///
/// The model decides: what is kept is the choice that loses least in it, and the bound is one on the estimates.
final class BestSearch {

    /// Estimates agree with the model where they are off by no more than this share of what the model says.
    private static final double AGREED = 0.02;

    private static final int ROUNDS = 10;
    private static final long EFFORT = 300_000_000;
    private static final long TEN_THOUSAND_POUNDS = 1_000_000;
    /// The last pounds of a saving are priced by asking for a hundredth less and a hundredth more.
    private static final int HUNDRED = 100;

    private final Scores scores;
    private final boolean keepAProvider;
    private final long targetPence;
    private @Nullable Choice best;

    /// @param keepAProvider whether to refuse a portfolio that leaves an area without a provider it had
    BestSearch(Scores scores, boolean keepAProvider, long targetPence) {
        this.scores = scores;
        this.keepAProvider = keepAProvider;
        this.targetPence = targetPence;
    }

    /// The best of the candidates; null where even all of them together do not meet the target.
    ///
    /// @param others portfolios that were found otherwise, than which the best must not be worse
    @Nullable
    Found choose(List<Proposal> all, List<List<Proposal>> others) {
        others.forEach(this::weigh);
        var candidates = new ArrayList<Proposal>();
        var losses = new ArrayList<Long>();
        for (var proposal : all) {
            var score = scores.score(List.of(proposal.change()));
            if (score.councilCash() > 0 && keeps(List.of(proposal), score)) {
                candidates.add(proposal);
                losses.add(score.loss());
            }
        }
        var estimates = new Estimates(
                candidates, losses.stream().mapToLong(Long::longValue).toArray(), scores);
        var last = search(estimates);
        var chosen = best;
        if (chosen == null) {
            return null;
        }
        return new Found(chosen.proposals, last == null ? null : optimality(estimates, last, chosen));
    }

    /// Whether every area keeps the providers that it must keep, and the only one of a need uncut.
    private boolean keeps(List<Proposal> proposals, Scores.Score score) {
        return !keepAProvider
                || (!score.leavesNone()
                        && changes(proposals).stream()
                                .noneMatch(change -> change instanceof Change.Cut cut
                                        && scores.score(List.of(new Change.End(cut.line())))
                                                .leavesNone()));
    }

    /// Answers the last choice by estimates, after so many rounds.
    private @Nullable Round search(Estimates estimates) {
        var seen = new HashSet<List<Integer>>();
        var known = new ArrayList<List<Integer>>();
        Round last = null;
        for (var round = 1; round <= ROUNDS; round++) {
            var optimum = solve(estimates, targetPence, known);
            if (!optimum.found()) {
                return last;
            }
            var taken = estimates.taken(optimum.options());
            var actual = weigh(estimates.proposals(taken));
            var off = Math.abs(actual.loss() - estimates.loss(taken));
            var kept = !(keepAProvider && actual.leavesNone());
            var agreed = off <= AGREED * Math.abs(actual.loss()) && kept;
            last = new Round(optimum, agreed, round);
            if (agreed) {
                return last;
            }
            if (!seen.add(taken) || !kept) {
                known.add(optimum.options());
            }
            learn(estimates, taken, actual);
        }
        return last;
    }

    private static Optimum solve(Estimates estimates, long targetPence, List<List<Integer>> known) {
        var problem = estimates.problem(targetPence);
        for (var portfolio : known) {
            problem = problem.without(portfolio);
        }
        return Optimiser.solve(problem, Effort.of(EFFORT));
    }

    private void learn(Estimates estimates, List<Integer> taken, Scores.Score actual) {
        for (var candidate : taken) {
            var others = taken.stream().filter(one -> !one.equals(candidate)).toList();
            estimates.learn(
                    candidate,
                    actual.loss()
                            - scores.score(changes(estimates.proposals(others))).loss());
        }
    }

    private Scores.Score weigh(List<Proposal> proposals) {
        var score = scores.score(changes(proposals));
        var better = best == null || score.loss() < best.score.loss();
        if (better && saving(proposals) >= targetPence && keeps(proposals, score)) {
            best = new Choice(proposals, score);
        }
        return score;
    }

    private long saving(List<Proposal> proposals) {
        return changes(proposals).stream().mapToLong(scores::savingPence).sum();
    }

    private static List<Change> changes(List<Proposal> proposals) {
        return proposals.stream().map(Proposal::change).toList();
    }

    private Optimality optimality(Estimates estimates, Round last, Choice chosen) {
        var runnerUp = solve(estimates, targetPence, List.of(last.optimum.options()));
        var less = solve(estimates, targetPence - targetPence / HUNDRED, List.of());
        var more = solve(estimates, targetPence + targetPence / HUNDRED, List.of());
        var price = less.found() && more.found() && targetPence >= HUNDRED
                ? people(estimates, more).peopleLosing()
                        - people(estimates, less).peopleLosing()
                : null;
        var second = runnerUp.found() ? people(estimates, runnerUp) : null;
        return new Optimality(
                last.optimum.value(),
                last.optimum.bound(),
                last.optimum.proven(),
                last.agreed,
                last.rounds,
                // What was kept may itself be the best but one by the estimates.
                second == null || second.equals(chosen.score) ? null : second.peopleLosing(),
                price == null ? null : price * TEN_THOUSAND_POUNDS / (2 * (targetPence / HUNDRED)));
    }

    private Scores.Score people(Estimates estimates, Optimum optimum) {
        return scores.score(changes(estimates.proposals(estimates.taken(optimum.options()))));
    }

    /// @param optimality null where the target cannot be met by the candidates
    record Found(List<Proposal> proposals, @Nullable Optimality optimality) {

        /// What there is to say of how it was found.
        String said() {
            return optimality == null ? "" : optimality.sentences();
        }
    }

    private record Choice(List<Proposal> proposals, Scores.Score score) {}

    private record Round(Optimum optimum, boolean agreed, int rounds) {}
}
