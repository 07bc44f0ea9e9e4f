package org.mainstay.engine.appraisal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.option.Change;
import org.mainstay.engine.portfolio.Portfolio;
import org.mainstay.engine.simulation.Course;
import org.mainstay.model.evidence.Case;
import org.mainstay.model.evidence.CitedRows;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Trace;
import org.mainstay.model.evidence.Unit;

/// Judges one approach as a whole: all its changes together, against the place as it is.
final class PortfolioJudge {

    private static final int WHOLE = 100;
    private static final String REST = "some changes rest on assumptions alone.";

    private final Corners corners;
    private final FigureBook book;
    private final @Nullable Figure target;
    private final List<List<Change>> rivals;
    private final Map<String, Sounding> soundings;
    private final Swings swings;

    /// @param target what is to be saved a year, null where nothing is
    /// @param rivals the changes of every approach and option
    /// @param soundings by the id of a line, where it was asked whether lines are sound investments
    PortfolioJudge(
            Corners corners,
            FigureBook book,
            @Nullable Figure target,
            List<List<Change>> rivals,
            Map<String, Sounding> soundings) {
        this.soundings = soundings;
        this.rivals = rivals;
        this.corners = corners;
        swings = new Swings(corners);
        this.book = book;
        this.target = target;
    }

    Appraisal.Result judge(Proposer approach, Portfolio portfolio, Progress progress) {
        var changes = portfolio.changes();
        var judged = judged(approach, portfolio, progress);
        var path = approach.path();
        var cases = new CaseFigures(corners, book, path, inputs(changes), changes);
        var whole = Judgement.ofAll(corners, changes, cases.at(Case.CENTRAL));
        var saving = saving(path, judged);
        var verdict = verdict(judged, whole);
        var figures = new ResultFigures(corners, book, path, inputs(changes), whole, cases.after(Case.CENTRAL));
        var outlook =
                new OutlookFigures(corners, swings, book, path, inputs(changes)).outlook(cases, changes, whole, rivals);
        return new Appraisal.Result(
                approach,
                portfolio.rule(),
                judged,
                verdict,
                judged.isEmpty() ? approach.nothing() : verdictWhy(verdict, whole),
                saving,
                shortfall(path, saving),
                figures.money(
                        "delivered_pence",
                        "Saving delivered before the costs that come back",
                        Columns.DELIVERED,
                        Consequences::moneySaved),
                unclearShare(path, judged),
                figures.councilCash(),
                figures.publicPurse(),
                figures.people("people_served", "People served", Columns.SERVED, PeopleCount::served),
                figures.people("people_not_served", "People not served", Columns.NOT_SERVED, PeopleCount::notServed),
                figures.byPayer(),
                figures.byDecile(),
                figures.byArea(),
                figures.byNeed(),
                List.of(figures.switching(outlook.swings())),
                outlook,
                cases.payerMatrix(),
                new PooledBudgetFigures(cases).budget(),
                new FairnessFigures(cases).fairness(),
                chosen(path, portfolio, cases.after(Case.CENTRAL)));
    }

    private Chosen chosen(String path, Portfolio portfolio, Course after) {
        var person = Micro.pence(corners.assumptions().get("person_weight").value());
        return new ChosenFigures(book, path, inputs(portfolio.changes()), person)
                .chosen(portfolio, Floors.of(corners, corners.at(Case.CENTRAL)), after);
    }

    private @Nullable Figure shortfall(String path, Figure saving) {
        return target == null
                ? null
                : book.add(Figure.difference(
                        path + "/shortfall",
                        "Saving short of the target, a year",
                        Unit.PENCE_A_YEAR,
                        List.of(target),
                        List.of(saving)));
    }

    private List<Appraisal.Judged> judged(Proposer approach, Portfolio portfolio, Progress progress) {
        var changes = portfolio.changes();
        var single = new ChangeJudge(corners, book, approach.path(), soundings);
        var judged = new ArrayList<Appraisal.Judged>();
        for (var proposal : portfolio.proposals()) {
            progress.reached(
                    WHOLE * judged.size() / changes.size(),
                    "%s: judging change %d of %d.".formatted(approach.words(), judged.size() + 1, changes.size()));
            judged.add(single.judge(proposal, Findings.without(changes, proposal.change())));
        }
        return judged;
    }

    private static List<String> inputs(List<Change> changes) {
        return changes.stream()
                .flatMap(change -> change.lines().stream())
                .flatMap(line -> line.figureIds().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /// The delta is totalled, never two totals subtracted: the rows of what ends, then the parts of what is cut or
    /// merged.
    private Figure saving(String path, List<Appraisal.Judged> judged) {
        var rows = CitedRows.builder();
        var parts = new ArrayList<Figure>();
        var ended = new ArrayList<Figure>();
        for (var one : judged) {
            if (one.change() instanceof Change.End && one.saving().trace() instanceof Trace.Total total) {
                rows.addAll(total.rows());
                ended.add(one.saving());
            } else {
                parts.add(one.saving());
            }
        }
        var total = Figure.total(
                path + "/saving_ended", "Saving a year on lines that end", Unit.PENCE_A_YEAR, rows.build());
        parts.addFirst(
                book.add(total.within(ended.stream().mapToLong(Figure::low).sum(), total.value())));
        return book.add(Figure.sum(path + "/saving", "Saving a year", Unit.PENCE_A_YEAR, parts));
    }

    /// What changes cost counts like what they save: an investment of so much is as unclear as a cut of so much.
    private Figure unclearShare(String path, List<Appraisal.Judged> judged) {
        var unclear = judged.stream()
                .filter(one -> one.verdict() == null || one.verdict() == Verdict.UNCLEAR)
                .toList();
        var part = moved(path + "/saving_unclear", "Saving a year whose verdict is unclear", unclear);
        var whole = moved(path + "/saving_judged", "Saving a year of all changes", judged);
        var name = "Share of the saving whose verdict is unclear";
        return book.add(
                whole.value() == 0
                        ? Figure.given(path + "/unclear_share", name, 0, Unit.PER_MILLION)
                        : Figure.share(path + "/unclear_share", name, part, whole));
    }

    private Figure moved(String id, String name, List<Appraisal.Judged> judged) {
        var bySign = judged.stream()
                .map(Appraisal.Judged::saving)
                .collect(Collectors.partitioningBy(saving -> saving.value() < 0));
        return book.add(Figure.difference(
                id,
                name,
                Unit.PENCE_A_YEAR,
                Objects.requireNonNull(bySign.get(false)),
                Objects.requireNonNull(bySign.get(true))));
    }

    /// A settlement that brings certainty alone has no class, and leaves that of the others as it is.
    private static boolean standsAside(Appraisal.Judged one) {
        return one.verdict() == null
                && one.change() instanceof Change.Settle
                && one.change().findNeed().isPresent();
    }

    /// The whole is judged where all its changes can be; one that rests on assumptions leaves the whole resting on
    /// them.
    private static @Nullable Verdict verdict(List<Appraisal.Judged> judged, Judgement whole) {
        if (judged.stream().allMatch(one -> one.verdict() == null)) {
            return null;
        }
        var evidenced = judged.stream()
                .filter(one -> !standsAside(one))
                .noneMatch(one -> one.verdict() == null || restsOnAssumptions(one));
        return evidenced ? whole.chances().verdict() : Verdict.UNCLEAR;
    }

    private static boolean restsOnAssumptions(Appraisal.Judged one) {
        return !one.change().hasLocalEvidence();
    }

    private static String verdictWhy(@Nullable Verdict verdict, Judgement whole) {
        if (verdict == null) {
            return "None of its changes is on a line whose need is known.";
        }
        if (verdict != Verdict.UNCLEAR) {
            return "All its changes together come to this in %s."
                    .formatted(whole.chances().agreeing());
        }
        return "All its changes together lean to %s: so it is in %s; %s"
                .formatted(
                        whole.chances().leaning().words().toLowerCase(Locale.ROOT),
                        whole.chances().agreeing(),
                        whole.chances().verdict() == Verdict.UNCLEAR ? clear(whole) : REST);
    }

    private static String clear(Judgement whole) {
        var clear = whole.chances().clear();
        return clear.isEmpty() ? "nothing about them is clear." : "what is clear is that " + clear + ".";
    }
}
