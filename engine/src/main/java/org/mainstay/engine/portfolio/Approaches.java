package org.mainstay.engine.portfolio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.mainstay.engine.option.Bankable;
import org.mainstay.engine.option.Change;
import org.mainstay.engine.portfolio.Portfolio.Proposal;
import org.mainstay.engine.relationship.FundingLine;

/// The ways to choose, over the same lines and the same target.
public final class Approaches {

    private static final String BEST_CUTS_RULE =
            "End or cut the lines that easy disinvestment could take, chosen so that fewest people lose service and,"
                    + " among equals, the public purse gains most.";

    private static final String MEDIUM_TERM_RULE =
            "End, cut or merge lines, chosen so that fewest people lose service and, among equals, the public purse gains"
                    + " most, counting what the people turned away will cost it.";

    private static final String RESILIENCE_RULE =
            "The same, but refuse any change that leaves an area without a provider"
                    + " of a need that it had one for, and any cut to the only one.";

    private static final String ALIKE = " It comes to the same changes as medium-term investment.";

    /// How far a line may be cut without ending, in hundredths.
    private static final List<Integer> CUTS = List.of(25, 50);

    private final List<FundingLine> lines;
    private final long targetPence;
    private final LocalDate on;

    public Approaches(List<FundingLine> lines, long targetPence, LocalDate on) {
        this.lines = List.copyOf(lines);
        this.targetPence = targetPence;
        this.on = on;
    }

    public Portfolio easyDisinvestment() {
        return EasyDisinvestment.choose(lines, targetPence, on);
    }

    /// The best that can be done by ending and cutting alone, so that others do not win merely by being optimised.
    public Portfolio bestCuts(Scores scores) {
        return best(BEST_CUTS_RULE, List.of(), scores, false, List.of());
    }

    /// The best that can be done where lines may merge too.
    ///
    /// @param others portfolios that it must not be worse than where they keep to its rule
    public Portfolio mediumTermInvestment(List<Change> merges, Scores scores, List<Portfolio> others) {
        return best(MEDIUM_TERM_RULE, merges, scores, false, others);
    }

    /// The same, where every area keeps a provider of what it had one for.
    ///
    /// @param others portfolios that it must not be worse than where they keep to its rule, medium-term
    ///     investment last
    public Portfolio placeResilience(List<Change> merges, Scores scores, List<Portfolio> others) {
        var found = best(RESILIENCE_RULE, merges, scores, true, others);
        var alike = !others.isEmpty()
                && Set.copyOf(found.changes())
                        .equals(Set.copyOf(others.getLast().changes()));
        return alike ? new Portfolio(found.rule() + ALIKE, found.proposals()) : found;
    }

    private Portfolio best(
            String rule, List<Change> merges, Scores scores, boolean keepAProvider, List<Portfolio> others) {
        var greedy = new GreedySearch(scores, keepAProvider).choose(rule, lines, merges, targetPence, on);
        var candidates = candidates(merges);
        var beside = Stream.concat(Stream.of(greedy), others.stream())
                .map(Portfolio::proposals)
                .toList();
        // What can be booked and is reported on goes first; the rest only where that does not reach.
        var known = candidates.stream().filter(Approaches::known).toList();
        var ofKnown = beside.stream()
                .filter(other -> other.stream().allMatch(Approaches::known))
                .toList();
        var found = new BestSearch(scores, keepAProvider, targetPence).choose(known, ofKnown);
        if (found == null) {
            found = new BestSearch(scores, keepAProvider, targetPence).choose(candidates, beside);
        }
        return found == null ? greedy : new Portfolio(rule + found.said(), found.proposals());
    }

    private static boolean known(Proposal proposal) {
        return proposal.confirmed() && proposal.change().lines().stream().allMatch(FundingLine::hasLocalEvidence);
    }

    private List<Proposal> candidates(List<Change> merges) {
        var candidates = new ArrayList<Proposal>();
        for (var line : lines) {
            var bankable = Bankable.of(line, on);
            // Of a line whose need nobody knows nobody can say how many lose it: no search cuts in the dark.
            if (bankable != Bankable.NO && line.need() != null) {
                candidates.add(new Proposal(new Change.End(line), bankable == Bankable.YES));
                CUTS.forEach(percent ->
                        candidates.add(new Proposal(new Change.Cut(line, percent), bankable == Bankable.YES)));
            }
        }
        for (var merge : merges) {
            var bankable =
                    merge.lines().stream().map(line -> Bankable.of(line, on)).toList();
            if (!bankable.contains(Bankable.NO)) {
                candidates.add(new Proposal(merge, !bankable.contains(Bankable.UNCONFIRMED)));
            }
        }
        return candidates;
    }
}
