package org.mainstay.engine.appraisal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.effort.Effort;
import org.mainstay.engine.history.Tie;
import org.mainstay.engine.loss.Backups;
import org.mainstay.engine.loss.Loss;
import org.mainstay.engine.loss.LossSearch;
import org.mainstay.engine.loss.Worst;
import org.mainstay.model.evidence.Assumption;
import org.mainstay.model.evidence.Assumptions;
import org.mainstay.model.evidence.Case;

/// Finds what would hurt most if it went, what would help most, and who shows signs that it may go: by
/// the same model of the place as an appraisal.
public final class LossFinder {

    private static final int MOST = 10;
    private static final int HELPED = 3;

    private final Corners corners;
    private final FigureBook book;
    private final LossFigures figures;
    private final LossSearch search;

    private LossFinder(Corners corners, FigureBook book, List<Tie> ties) {
        this.corners = corners;
        this.book = book;
        var leanings =
                Leanings.of(corners.at(Case.CENTRAL).world(), corners.frame().lines(), ties);
        figures = new LossFigures(book, corners, leanings);
        search = LossSearch.of(figures.removals(Case.CENTRAL), MOST);
    }

    /// Every one and every two organisations, and every three as far as the effort goes.
    ///
    /// @param ties who may fall with whom, beside those whom others pay
    public static WorstLosses find(
            Subject subject, List<Tie> ties, AppraisalRequest request, Effort effort, Progress progress) {
        progress.reached(0, "Making the model of the place.");
        var funding = subject.funding();
        var used = used(subject.assumptions());
        var book = Appraiser.book(subject.place(), used, request);
        funding.all().forEach(line -> line.figures().forEach(book::add));
        var ground = Ground.of(subject.place(), subject.reach());
        var corners = new Corners(funding.all(), ground, subject.assumptions(), request);
        return new LossFinder(corners, book, ties).find(used, ties, effort, progress);
    }

    private static List<Assumption> used(Assumptions assumptions) {
        return Stream.concat(
                        Appraiser.used(assumptions).stream(),
                        assumptions.list().stream()
                                .filter(row -> row.id().equals("sound_runway_months")
                                        || row.id().equals("sound_dependence_high")))
                .toList();
    }

    private WorstLosses find(List<Assumption> used, List<Tie> ties, Effort effort, Progress progress) {
        progress.reached(10, "Taking away every one and every two.");
        var served = figures.served();
        var singles = search.singles();
        var pairs = search.pairs();
        var triples = triples(effort, progress.between(20, 90));
        progress.reached(90, "Looking for what would help.");
        var one = hurts(singles);
        var two = some(pairs.worst()).map(figures::pair).toList();
        var backups = pairs.hidden().stream()
                .map(Backups.Hidden::loss)
                .map(figures::pair)
                .toList();
        var oneByOne = Stream.of(search.greedy(2), search.greedy(3))
                .flatMap(worst -> hurts(worst).stream())
                .toList();
        var says = new LossWords(corners.frame().lines(), ties);
        var signs = new SignFinder(book, corners, figures).find();
        return new WorstLosses(
                corners.request(),
                says.answer(served, one, two, oneByOne, backups),
                served,
                one,
                two,
                backups,
                hurts(triples),
                triples.proven(),
                oneByOne,
                supports(singles, pairs, backups),
                signs,
                reliance(signs, progress.between(92, 100)),
                says.notKnown(),
                used,
                book.list());
    }

    private WorstLosses.@Nullable Reliance reliance(List<WorstLosses.Signs> signs, Progress progress) {
        var ids = signs.stream().map(one -> one.organisation().id()).collect(Collectors.toSet());
        return new SignTrial(book, corners).reliance(ids, progress);
    }

    private Worst triples(Effort effort, Progress progress) {
        return search.triples(effort, percent -> progress.reached(percent, "Taking away every three."));
    }

    private List<WorstLosses.Hurt> hurts(Worst worst) {
        return some(worst).map(figures::hurt).toList();
    }

    /// The place without a loss is no loss.
    private static Stream<Loss> some(Worst worst) {
        return worst.losses().stream().filter(loss -> loss.people() > 0);
    }

    private List<WorstLosses.Support> supports(Worst singles, Backups pairs, List<WorstLosses.Pair> backups) {
        var supports = new Supports(book, corners, figures);
        var all = new ArrayList<WorstLosses.Support>();
        some(singles).limit(HELPED).map(Loss::bodies).forEach(bodies -> all.addAll(supports.forOne(bodies.getFirst())));
        for (var at = 0; at < Math.min(HELPED, backups.size()); at++) {
            all.add(supports.backOffice(
                    pairs.hidden().get(at).loss().bodies(), backups.get(at).beyond()));
        }
        return List.copyOf(all);
    }
}
