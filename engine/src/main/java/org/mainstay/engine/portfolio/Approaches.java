package org.mainstay.engine.portfolio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
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
            "End, cut or merge lines, the council's own teams among them, and invest in others, chosen so that fewest people lose service and, among equals, the public purse gains"
                    + " most, counting what the people turned away will cost it.";

    private static final String RESILIENCE_RULE =
            "The same, but keep to the least that each area shall be served and to the most that deprived areas shall"
                    + " bear of what is lost, as far as rows say so; refuse any change that leaves an area without a"
                    + " provider of a need that it had one for, and any cut to the only one. Keeping to more can cost"
                    + " more: it need not be better than medium-term investment.";

    private static final String BENT =
            " Here the target cannot be met so: whoever is left below a floor weighs more than others who lose service, and"
                    + " a last provider may be taken.";

    private static final String SHORT =
            " Here the target cannot be met: this is all that the rule may take, and what it may not take is told with it.";

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
        var chosen = EasyDisinvestment.choose(lines, targetPence, on);
        var told = chosen.proposals().stream().map(this::withReason).toList();
        return new Portfolio(chosen.rule() + shortBy(told), told, nothingToSave(), null);
    }

    /// This rule takes what no search may take, so that must be said where it does.
    private Proposal withReason(Proposal proposal) {
        var why = limits.untouched().get(proposal.change().line().id());
        return why == null
                ? proposal
                : new Proposal(
                        proposal.change(), proposal.confirmed(), List.of("This rule takes it all the same. " + why));
    }

    /// Said where even all that may be taken does not meet the target.
    private String shortBy(List<Proposal> proposals) {
        return proposals.stream()
                                .mapToLong(proposal ->
                                        proposal.change().line().recurring().value())
                                .sum()
                        < targetPence
                ? SHORT
                : "";
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

    private boolean mayBeChosen(Change change) {
        return !change.takes() || change.lines().stream().allMatch(limits::mayTake);
    }

    /// The best that can be done where more may be changed.
    ///
    /// @param more mergers, investments and changes of the council's own teams
    /// @param others portfolios that it must not be worse than where they keep to its rule
    public Portfolio mediumTermInvestment(List<Change> more, Scores scores, List<Portfolio> others) {
        return OwnOptions.of(more).told(best(MEDIUM_TERM_RULE, more, scores, false, others));
    }

    /// The same, where every area keeps a provider of what it had one for.
    ///
    /// @param more the same, and what other payers have agreed to
    /// @param others portfolios that it must not be worse than where they keep to its rule, medium-term
    ///     investment last
    public Portfolio placeResilience(List<Change> more, Scores scores, List<Portfolio> others) {
        var found = OwnOptions.ofAll(more).told(best(RESILIENCE_RULE, more, scores, true, others));
        var alike = !others.isEmpty()
                && Set.copyOf(found.changes())
                        .equals(Set.copyOf(others.getLast().changes()));
        return alike
                ? new Portfolio(found.rule() + ALIKE, found.proposals(), found.keptBack(), found.optimality())
                : found;
    }

    private Portfolio best(String rule, List<Change> more, Scores scores, boolean resilient, List<Portfolio> others) {
        var few = limits.first() ? Shortlist.first(more, scores) : more;
        var taking = few.stream().filter(Change::takes).toList();
        Supplier<Portfolio> greedy =
                () -> new GreedySearch(scores, resilient, limits).choose(rule, lines, taking, targetPence, on);
        var candidates = candidates(few);
        // For a first look the greedy choice is no better a start than none.
        var beside = Stream.concat(limits.first() ? Stream.of() : Stream.of(greedy.get()), others.stream())
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
            return new Portfolio(rule + SHORT, greedy.get().proposals(), keptBack(), null);
        }
        var proof = found.proof() == null ? null : found.proof().optimality();
        return new Portfolio(
                rule + (found.breach() > 0 ? BENT : "") + (proof == null ? "" : proof.sentences()) + found.told(),
                found.proposals(),
                keptBack(),
                proof);
    }

    /// What is best if the world goes just as expected is where the search for all ways starts from.
    private BestSearch.@Nullable Found search(
            Scores scores, BestSearch.Keeping keeping, List<Proposal> candidates, List<List<Proposal>> others) {
        var calm = scores.calm();
        if (calm.equals(scores)) {
            return new BestSearch(scores, keeping, targetPence, limits).choose(candidates, others, List.of());
        }
        var expected =
                new BestSearch(calm, keeping, targetPence, limits.little()).choose(candidates, others, List.of());
        var start = expected == null ? List.<Proposal>of() : expected.proposals();
        return new BestSearch(scores, keeping, targetPence, limits).choose(candidates, others, start);
    }

    private List<String> keptBack() {
        var kept = lines.stream()
                .filter(line -> Bankable.of(line, on) != Bankable.NO)
                .filter(line -> limits.untouched().containsKey(line.id()))
                .map(line -> said(line, limits.untouched().get(line.id())));
        return Stream.concat(kept, nothingToSave().stream()).toList();
    }

    /// The lines of which their own payments say that nothing would be saved.
    private List<String> nothingToSave() {
        return lines.stream()
                .filter(line -> !line.signs().against().isEmpty())
                .map(line -> said(line, String.join(" ", line.signs().against())))
                .toList();
    }

    private static String said(FundingLine line, @Nullable String why) {
        return "%s, %s: %s".formatted(line.organisation().name(), line.label(), why);
    }

    private static boolean known(Proposal proposal) {
        return proposal.confirmed() && proposal.change().hasLocalEvidence();
    }

    private List<Proposal> candidates(List<Change> more) {
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
        for (var change : more) {
            var bankable = Bankable.of(change, on);
            if (bankable != Bankable.NO && mayBeChosen(change)) {
                candidates.add(new Proposal(change, bankable == Bankable.YES));
            }
        }
        return candidates;
    }
}
