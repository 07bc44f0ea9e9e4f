package org.mainstay.engine.portfolio;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.effort.Effort;
import org.mainstay.engine.option.Change;
import org.mainstay.engine.portfolio.Portfolio.Proposal;

/// Chooses the best changes by estimates of each alone, puts the choice to the model, corrects the estimates
/// by what the model says of all together, and chooses again, until the two agree.
///
/// The model decides: what is kept is the choice that loses least in it, and the bound is one on the
/// estimates. A place that is to stay resilient keeps, before that, to its standards; where it cannot,
/// whoever is left below them weighs more.
final class BestSearch {

    /// Estimates agree with the model where they are off by no more than this share of what the model says.
    private static final double AGREED = 0.02;

    /// From so many of those met a better one is sought nearby, the best first.
    private static final int STARTS = 4;

    private final Scores scores;
    private final Keeping keeping;
    private final long targetPence;
    private final Limits limits;
    private @Nullable Choice best;
    private final List<Finalists.Near> met = new ArrayList<>();
    private final Set<Integer> asked = new HashSet<>();

    BestSearch(Scores scores, Keeping keeping, long targetPence, Limits limits) {
        this.scores = scores;
        this.keeping = keeping;
        this.targetPence = targetPence;
        this.limits = limits;
    }

    /// The best of the candidates; null where even all of them together do not meet the target.
    ///
    /// @param others portfolios that were found otherwise, than which the best must not be worse
    /// @param start another to start from
    @Nullable
    Found choose(List<Proposal> all, List<List<Proposal>> others, List<Proposal> start) {
        others.forEach(this::weigh);
        if (!start.isEmpty()) {
            weigh(start);
        }
        var standards = standards();
        scores.calm().prepare(changes(all));
        var candidates = Shortlist.of(all.stream().filter(this::isCandidate).toList(), scores);
        scores.prepare(changes(candidates));
        var estimates = estimates(candidates, standards);
        var last = search(estimates, candidates);
        var found = best;
        if (found == null) {
            return null;
        }
        var finalist = isLast(found)
                ? new Finalists(scores, keeping, targetPence, limits).choose(candidates, met, found, cost(found))
                : new Finalists.Last(found, "");
        var chosen = finalist.choice();
        var proof = last == null || limits.first()
                ? null
                : new Proof(
                        scores,
                        estimates,
                        targetPence,
                        limits.start(),
                        last,
                        chosen,
                        butOne(chosen),
                        !finalist.told().isEmpty());
        return new Found(chosen.proposals, chosen.breach, cost(chosen), proof, finalist.told());
    }

    /// Whether nothing bends the standards after it: only then it is worth asking what shocks do.
    private boolean isLast(Choice found) {
        return switch (keeping) {
            case NOTHING -> false;
            case STANDARDS -> found.breach == 0 || !scores.standards().hasFloors();
            case AS_FAR_AS_IT_CAN -> true;
        };
    }

    private Estimates estimates(List<Proposal> candidates, Scores.Standards standards) {
        var losses = candidates.stream()
                .map(proposal -> scores.guess(List.of(proposal.change())))
                .toList();
        return new Estimates(candidates, losses, scores, standards);
    }

    /// Searches once more by other scores, from what was met by others: answers the best.
    @Nullable
    Choice again(List<Proposal> candidates, List<List<Proposal>> from) {
        from.forEach(this::weigh);
        search(estimates(candidates, standards()), candidates);
        return best;
    }

    /// The best but one by the estimates may be the best in the model, and so may one near the best.
    private void lookFurther(Estimates estimates, List<Proposal> candidates, Round last) {
        var next = solve(estimates, targetPence, List.of(last.optimum().options()), limits.start());
        if (next.found()) {
            weigh(estimates.proposals(estimates.taken(next.options())));
        }
        var costs = new HashSet<Double>();
        var near = new Nearby(scores, candidates, targetPence);
        met.stream()
                .filter(one -> keeping != Keeping.STANDARDS || one.choice().breach() == 0)
                .sorted(Comparator.comparingDouble(Finalists.Near::cost))
                .filter(one -> costs.add(one.cost()))
                .map(one -> one.choice().proposals())
                .limit(STARTS)
                .toList()
                .forEach(one -> near.improve(one, this::mayBeBest, this::model));
    }

    private double model(List<Proposal> proposals) {
        var choice = weigh(proposals);
        return choice.kept ? cost(choice) : Double.POSITIVE_INFINITY;
    }

    /// As far as can be told before the model is asked in full.
    private boolean mayBeBest(List<Proposal> proposals) {
        var changes = changes(proposals);
        return affordable(changes)
                && keeps(proposals, scores.score(changes))
                && scores.bears(scores.guess(changes))
                && (keeping != Keeping.STANDARDS || scores.breach(changes) == 0);
    }

    /// The best in the model but the chosen one; null where no other was met.
    private @Nullable Choice butOne(Choice chosen) {
        return met.stream()
                .filter(one -> one.choice().breach() <= chosen.breach)
                .filter(one -> !one.choice().losses().equals(chosen.losses))
                .min(Comparator.comparingDouble(Finalists.Near::cost))
                .map(Finalists.Near::choice)
                .orElse(null);
    }

    /// What takes must bring the council cash; what gives must lose less than doing nothing.
    private boolean helps(Change change, Scores.Score score) {
        return change.takes() ? score.councilCash() > 0 : scores.value(scores.losses(List.of(change))) < 0;
    }

    private boolean isCandidate(Proposal proposal) {
        var score = scores.score(List.of(proposal.change()));
        return helps(proposal.change(), score) && keeps(List.of(proposal), score);
    }

    private Scores.Standards standards() {
        return switch (keeping) {
            case NOTHING -> scores.standards().reserveOnly();
            case STANDARDS -> scores.standards();
            case AS_FAR_AS_IT_CAN -> scores.standards().bent();
        };
    }

    /// Whether every area keeps the providers that it must keep, and the only one of a need uncut.
    private boolean keeps(List<Proposal> proposals, Scores.Score score) {
        return keeping != Keeping.STANDARDS
                || (!score.leavesNone()
                        && changes(proposals).stream()
                                .noneMatch(change -> change instanceof Change.Cut cut
                                        && scores.score(List.of(new Change.End(cut.line())))
                                                .leavesNone()));
    }

    /// Answers the last choice by estimates.
    private @Nullable Round search(Estimates estimates, List<Proposal> candidates) {
        var last = rounds(estimates);
        if (last != null && !limits.first()) {
            lookFurther(estimates, candidates, last);
        }
        return last;
    }

    /// Answers the last choice by estimates, after so many rounds.
    private @Nullable Round rounds(Estimates estimates) {
        var seen = new HashSet<List<Integer>>();
        var known = new ArrayList<List<Integer>>();
        Round last = null;
        var effort = limits.start();
        for (var round = 1; round <= limits.rounds(); round++) {
            var optimum = solve(estimates, targetPence, known, effort);
            var ended = optimum.proven() || effort >= limits.effort();
            if (!optimum.found() && ended) {
                return last;
            }
            if (!optimum.found()) {
                effort = limits.deeper(effort);
                continue;
            }
            var taken = estimates.taken(optimum.options());
            ask(estimates, taken);
            var put = weigh(estimates.proposals(taken));
            var actual = scores.value(put.losses);
            var off = Math.abs(actual - estimates.loss(taken));
            var agreed = off <= AGREED * scores.size(changes(put.proposals), actual) && put.kept;
            last = new Round(optimum, taken, put, agreed, round);
            if (agreed && ended) {
                return last;
            }
            if (agreed) {
                effort = limits.deeper(effort);
                continue;
            }
            if (!seen.add(taken) || !put.kept) {
                known.add(optimum.options());
            }
            estimates.learn(taken, put.losses);
        }
        return last;
    }

    /// What was only guessed of a change is asked once it is chosen.
    private void ask(Estimates estimates, List<Integer> taken) {
        for (var candidate : taken) {
            var change = estimates.proposals(List.of(candidate)).getFirst().change();
            if (asked.add(candidate) && taken.size() > 1) {
                var losses = scores.losses(List.of(change));
                if (!losses.equals(scores.guess(List.of(change)))) {
                    estimates.learn(List.of(candidate), losses);
                }
            }
        }
    }

    static Optimum solve(Estimates estimates, long targetPence, List<List<Integer>> known, long effort) {
        var problem = estimates.problem(targetPence);
        for (var portfolio : known) {
            problem = problem.without(portfolio);
        }
        return Optimiser.solve(problem, Effort.of(effort));
    }

    private Choice weigh(List<Proposal> proposals) {
        var changes = changes(proposals);
        var losses = scores.losses(changes);
        var kept = keeps(proposals, scores.score(changes)) && scores.bears(losses);
        var breach = keeping == Keeping.NOTHING ? 0 : scores.breach(changes);
        var choice = new Choice(proposals, losses, breach, kept && (breach == 0 || keeping != Keeping.STANDARDS));
        var before = best;
        if (kept && saving(proposals) >= targetPence && affordable(changes)) {
            met.add(new Finalists.Near(choice, cost(choice)));
            best = before == null || beats(choice, before) ? choice : before;
        }
        return choice;
    }

    private boolean beats(Choice one, Choice other) {
        return (keeping == Keeping.STANDARDS && one.breach != other.breach)
                ? one.breach < other.breach
                : cost(one) < cost(other);
    }

    /// What it loses, and what those weigh whom it leaves below the floors.
    private double cost(Choice choice) {
        return scores.value(choice.losses)
                + (double) choice.breach * scores.standards().belowPence();
    }

    private boolean affordable(List<Change> changes) {
        var reserve = scores.standards().reservePence();
        return reserve == null || changes.stream().mapToLong(scores::oncePence).sum() <= reserve;
    }

    private long saving(List<Proposal> proposals) {
        return scores.savingPence(changes(proposals));
    }

    static List<Change> changes(List<Proposal> proposals) {
        return proposals.stream().map(Proposal::change).toList();
    }

    /// What a search keeps to.
    enum Keeping {
        NOTHING,
        /// And refuses what leaves an area without a provider that it had.
        STANDARDS,
        /// Where the target cannot be met within them.
        AS_FAR_AS_IT_CAN
    }

    /// @param breach of the standards, in millionths of people a year
    /// @param cost what they lose, and what the breach weighs
    /// @param proof null where the target cannot be met by the candidates, or a first look is enough
    /// @param told what shocks had to do with it
    record Found(
            List<Proposal> proposals,
            long breach,
            double cost,
            @Nullable Proof proof,
            String told) {}

    /// A portfolio that was put to the model.
    ///
    /// @param losses by scenario
    /// @param kept whether nothing that must be kept is broken
    record Choice(List<Proposal> proposals, List<Long> losses, long breach, boolean kept) {}

    /// What the estimates chose, and what the model said of it.
    record Round(Optimum optimum, List<Integer> taken, Choice put, boolean agreed, int rounds) {}
}
