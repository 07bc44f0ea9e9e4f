package org.mainstay.engine.portfolio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
            "The same, but keep to the least that each area shall be served and to the most that deprived areas shall"
                    + " bear of what is lost, as far as rows say so; refuse any change that leaves an area without a"
                    + " provider of a need that it had one for, and any cut to the only one. Keeping to more can cost"
                    + " more: it need not be better than medium-term investment.";

    private static final String BENT =
            " Here the target cannot be met so: whoever is left below a floor weighs more than others who lose service, and"
                    + " a last provider may be taken.";

    private static final String ALIKE = " It comes to the same changes as medium-term investment.";

    /// How far a line may be cut without ending, in hundredths.
    private static final List<Integer> CUTS = List.of(25, 50);

    private final List<FundingLine> lines;
    private final long targetPence;
    private final LocalDate on;
    private final Limits limits;

    public Approaches(List<FundingLine> lines, long targetPence, LocalDate on, Limits limits) {
        this.lines = List.copyOf(lines);
        this.targetPence = targetPence;
        this.on = on;
        this.limits = limits;
    }

    public Portfolio easyDisinvestment() {
        return EasyDisinvestment.choose(lines, targetPence, on);
    }

    /// The best that can be done by ending and cutting alone, so that others do not win merely by being optimised.
    public Portfolio bestCuts(Scores scores) {
        var easy = easyDisinvestment();
        var sensible = easy.changes().stream()
                .allMatch(change ->
                        mayBeChosen(change) && scores.score(List.of(change)).councilCash() > 0);
        var others = sensible ? List.of(easy) : List.<Portfolio>of();
        return best(BEST_CUTS_RULE, List.of(), scores, false, others);
    }

    /// Of a line whose need nobody knows nobody can say how many lose it: no search cuts in the dark.
    private boolean mayBeChosen(Change change) {
        return change.line().need() != null
                && !(change instanceof Change.End
                        && limits.neverEnded().containsKey(change.line().id()));
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
        return alike
                ? new Portfolio(found.rule() + ALIKE, found.proposals(), found.keptBack(), found.optimality())
                : found;
    }

    private Portfolio best(String rule, List<Change> merges, Scores scores, boolean resilient, List<Portfolio> others) {
        var greedy = new GreedySearch(scores, resilient, limits).choose(rule, lines, merges, targetPence, on);
        var candidates = candidates(merges);
        var beside = Stream.concat(Stream.of(greedy), others.stream())
                .map(Portfolio::proposals)
                .toList();
        // What can be booked and is reported on goes first; the rest only where that does not reach.
        var known = candidates.stream().filter(Approaches::known).toList();
        var ofKnown = beside.stream()
                .filter(other -> other.stream().allMatch(Approaches::known))
                .toList();
        var keeping = resilient ? BestSearch.Keeping.STANDARDS : BestSearch.Keeping.NOTHING;
        var found = search(scores, keeping, known, ofKnown);
        if (found == null || found.breach() > 0) {
            var wider = search(scores, keeping, candidates, beside);
            found = found == null || (wider != null && wider.breach() < found.breach()) ? wider : found;
        }
        if (resilient && scores.standards().hasFloors() && (found == null || found.breach() > 0)) {
            var bent = search(scores, BestSearch.Keeping.AS_FAR_AS_IT_CAN, candidates, beside);
            found = found == null || (bent != null && bent.cost() < found.cost()) ? bent : found;
        }
        if (found == null) {
            return new Portfolio(rule, greedy.proposals(), keptBack(), null);
        }
        var proof = found.optimality();
        return new Portfolio(
                rule + (found.breach() > 0 ? BENT : "") + (proof == null ? "" : proof.sentences()),
                found.proposals(),
                keptBack(),
                proof);
    }

    /// What is best if the world goes just as expected is where the search for all ways starts from.
    private BestSearch.@Nullable Found search(
            Scores scores, BestSearch.Keeping keeping, List<Proposal> candidates, List<List<Proposal>> others) {
        var effort = limits.effort();
        var calm = scores.calm();
        if (calm.equals(scores)) {
            return new BestSearch(scores, keeping, targetPence, effort).choose(candidates, others);
        }
        var little = Math.min(effort, Limits.LITTLE);
        var expected = new BestSearch(calm, keeping, targetPence, little).choose(candidates, others);
        var beside = new ArrayList<>(others);
        if (expected != null) {
            beside.add(expected.proposals());
        }
        return new BestSearch(scores, keeping, targetPence, effort).choose(candidates, beside);
    }

    private List<String> keptBack() {
        return lines.stream()
                .filter(line -> Bankable.of(line, on) != Bankable.NO)
                .flatMap(line -> Stream.ofNullable(limits.neverEnded().get(line.id())))
                .toList();
    }

    private static boolean known(Proposal proposal) {
        return proposal.confirmed() && proposal.change().lines().stream().allMatch(FundingLine::hasLocalEvidence);
    }

    private List<Proposal> candidates(List<Change> merges) {
        var candidates = new ArrayList<Proposal>();
        for (var line : lines) {
            var bankable = Bankable.of(line, on);
            if (bankable == Bankable.NO) {
                continue;
            }
            Stream.concat(Stream.of(new Change.End(line)), CUTS.stream().map(percent -> new Change.Cut(line, percent)))
                    .filter(this::mayBeChosen)
                    .forEach(change -> candidates.add(new Proposal(change, bankable == Bankable.YES)));
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
