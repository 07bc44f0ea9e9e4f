package org.mainstay.engine.portfolio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.option.Bankable;
import org.mainstay.engine.option.Change;
import org.mainstay.engine.relationship.FundingLine;

/// Takes, again and again, the change that brings the council most cash for each person who loses service,
/// given what is already taken. Without a bound: the optimiser starts from it and must not be worse.
final class GreedySearch {

    private final Scores scores;
    private final boolean keepAProvider;
    private final Limits limits;
    private final List<Portfolio.Proposal> taken = new ArrayList<>();
    private final Set<String> touched = new HashSet<>();
    private Scores.Score now = new Scores.Score(0, 0, false, 0);

    /// @param keepAProvider whether to refuse any change that leaves an area without a provider it had
    GreedySearch(Scores scores, boolean keepAProvider, Limits limits) {
        this.scores = scores;
        this.keepAProvider = keepAProvider;
        this.limits = limits;
    }

    Portfolio choose(String rule, List<FundingLine> lines, List<Change> merges, long targetPence, LocalDate on) {
        scores.calm().prepare(merges);
        var queue = new PriorityQueue<Candidate>();
        for (var line : lines) {
            var bankable = Bankable.of(line, on);
            // Of a line whose need nobody knows nobody can say how many lose it: the search does not cut in the dark.
            if (bankable != Bankable.NO && limits.mayTake(line)) {
                offer(queue, new Change.End(line), bankable == Bankable.YES);
            }
        }
        for (var merge : merges) {
            var bankable = Bankable.of(merge, on);
            if (bankable != Bankable.NO && merge.lines().stream().allMatch(limits::mayTake)) {
                offer(queue, merge, bankable == Bankable.YES);
            }
        }
        var wanted = targetPence;
        while (wanted > 0 && !queue.isEmpty()) {
            wanted -= takeBest(queue, wanted);
        }
        return new Portfolio(rule, taken);
    }

    private void offer(PriorityQueue<Candidate> queue, Change change, boolean confirmed) {
        var score = added(change);
        if (acceptable(score) && affordable(change)) {
            queue.add(new Candidate(change, confirmed, score, taken.size()));
        }
    }

    /// Takes the best candidate if its score is still fresh, else scores it again; answers what was saved.
    private long takeBest(PriorityQueue<Candidate> queue, long wanted) {
        var best = queue.remove();
        if (best.change().lines().stream().anyMatch(line -> touched.contains(line.id()))) {
            return 0;
        }
        if (best.scoredAt() != taken.size()) {
            offer(queue, best.change(), best.confirmed());
            return 0;
        }
        var change = best.change() instanceof Change.End end ? Trim.to(end.line(), wanted) : best.change();
        take(change, best.confirmed());
        return scores.savingPence(change);
    }

    private void take(Change change, boolean confirmed) {
        taken.add(new Portfolio.Proposal(change, confirmed));
        change.lines().forEach(line -> touched.add(line.id()));
        now = scores.score(changes(null));
    }

    /// What a change adds to what is already taken.
    private Scores.Score added(Change change) {
        var after = scores.score(changes(change));
        return new Scores.Score(
                after.councilCash() - now.councilCash(),
                after.peopleLosing() - now.peopleLosing(),
                after.leavesNone(),
                after.publicPurse() - now.publicPurse());
    }

    private List<Change> changes(@Nullable Change extra) {
        var all = new ArrayList<Change>();
        taken.forEach(proposal -> all.add(proposal.change()));
        if (extra != null) {
            all.add(extra);
        }
        return all;
    }

    /// Whether what all changes cost once stays within the reserve.
    private boolean affordable(Change change) {
        var reserve = scores.standards().reservePence();
        return reserve == null
                || changes(change).stream().mapToLong(scores::oncePence).sum() <= reserve;
    }

    /// A change that brings the council nothing is no way to meet a target.
    private boolean acceptable(Scores.Score score) {
        return score.councilCash() > 0 && !(keepAProvider && score.leavesNone());
    }
}
