package org.mainstay.engine.appraisal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.option.Change;
import org.mainstay.engine.portfolio.Portfolio;
import org.mainstay.engine.relationship.FundingLine;
import org.mainstay.engine.simulation.Closure;
import org.mainstay.model.evidence.Case;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Grade;
import org.mainstay.model.evidence.Unit;
import org.mainstay.model.need.Need;

/// Gives one change its verdict, its figures and its reason.
final class ChangeJudge {

    private static final int WHOLE = 100;

    private final Corners corners;
    private final FigureBook book;
    private final Settler settler;
    private final Sentences sentences;

    ChangeJudge(Corners corners, FigureBook book) {
        this.corners = corners;
        this.book = book;
        this.settler = new Settler(corners);
        this.sentences = new Sentences(corners);
    }

    Appraisal.Judged judge(Portfolio.Proposal proposal, List<Change> others) {
        var change = proposal.change();
        var judgement = Judgement.of(corners, corners.years(), change, others);
        var need = change.line().need();
        if (need == null) {
            return judged(
                    proposal,
                    judgement,
                    null,
                    "What need it serves is not known: "
                            + Words.sentence(change.line().needWhy()),
                    null,
                    proposal.notes());
        }
        // A verdict needs a reason to exist: somebody local must have said whom the line serves.
        var local = change.lines().stream().allMatch(FundingLine::hasLocalEvidence);
        var verdict = local ? standing(judgement, need) : Verdict.UNCLEAR;
        var unclear = verdict == Verdict.UNCLEAR ? unclear(change, need, judgement, local) : null;
        var why = sentences.why(change, verdict, judgement, local);
        var flags = new ArrayList<>(proposal.notes());
        flags.addAll(flags(change, others, judgement));
        return judged(proposal, judgement, verdict, why, unclear, flags);
    }

    /// A need without an outcome cost can never read as an efficiency, and a cost that may be nothing and that
    /// nobody
    /// corroborates is none.
    private Verdict standing(Judgement judgement, Need need) {
        var verdict = judgement.combined().verdict();
        return verdict == Verdict.EFFICIENCY && !priced(need) ? Verdict.UNCLEAR : verdict;
    }

    private boolean priced(Need need) {
        return corners.assumptions()
                .find("outcome_cost/" + need.code())
                .filter(cost -> cost.value().signum() > 0)
                .filter(cost -> cost.low().signum() > 0 || cost.grade() != Grade.UNCORROBORATED)
                .isPresent();
    }

    private Appraisal.Unclear unclear(Change change, Need need, Judgement judgement, boolean local) {
        var leaning = judgement.combined().leaning();
        var datum = local ? settler.settle(change, need, leaning) : Settler.peopleServed(change);
        return new Appraisal.Unclear(
                sentences.switching(need, judgement.central()),
                leaning,
                sentences.leans(judgement),
                datum.datum(),
                datum.ask());
    }

    private List<String> flags(Change change, List<Change> others, Judgement judgement) {
        var flags = new ArrayList<String>();
        var central = judgement.central();
        for (var horizon : corners.horizons()) {
            var there = horizon == corners.years() ? judgement : Judgement.of(corners, horizon, change, others);
            if (there.combined().verdict() != judgement.combined().verdict()) {
                flags.add("At " + Words.years(horizon) + ": "
                        + there.combined().verdict().words().toLowerCase(Locale.ROOT));
            }
        }
        if (central.cashable().servedFalls() && judgement.combined().leaning().compareTo(Verdict.SERVICE_LOSS) > 0) {
            flags.add("Fewer people are served as well");
        }
        if (central.cashable().councilDoesNotGain()) {
            flags.add("The council itself does not gain: share the saving with those who do");
        }
        if (central.leavesNone()) {
            flags.add("Leaves people with no provider of this need");
        }
        if (central.dependsOnCashability()) {
            flags.add(
                    "The verdict depends on how much of the cost that moves is real spending, not staff time absorbed");
        }
        if (central.outsidePurse()) {
            flags.add("Service holds only because others pay more");
        }
        if (judgement.worseTogether()) {
            flags.add("Looks better alone than as part of this portfolio");
        }
        flags.addAll(closures(change, central));
        return flags;
    }

    /// Which of the organisations that the change touches gives up because of it, and would not have anyway.
    private List<String> closures(Change change, Comparison central) {
        var providers = corners.at(Case.CENTRAL).world().providers();
        var before = central.before().closures().stream().map(Closure::provider).toList();
        var closing = central.after().closures().stream()
                .map(Closure::provider)
                .filter(provider -> !before.contains(provider))
                .map(provider -> providers.get(provider).id())
                .toList();
        return change.lines().stream()
                .map(FundingLine::organisation)
                .filter(organisation -> closing.contains(organisation.id()))
                .map(organisation -> "%s closes within %s".formatted(organisation.name(), Words.years(corners.years())))
                .toList();
    }

    private Appraisal.Judged judged(
            Portfolio.Proposal proposal,
            Judgement judgement,
            @Nullable Verdict verdict,
            String why,
            Appraisal.@Nullable Unclear unclear,
            List<String> flags) {
        var change = proposal.change();
        return new Appraisal.Judged(
                change,
                proposal.confirmed(),
                verdict,
                why,
                unclear,
                flags,
                saving(proposal),
                cash(change, "council_cash", "council cash", judgement, all -> all.council(Basis.CASHABLE)),
                cash(change, "public_purse", "the public purse", judgement, all -> all.publicPurse(Basis.CASHABLE)),
                change.line().need() == null ? null : peopleLosing(change, judgement));
    }

    private Figure cash(Change change, String id, String name, Judgement judgement, Function<Consequences, Long> part) {
        return book.model(
                path(change) + "/" + id,
                "Change for " + name + ": " + Words.change(change),
                Unit.PENCE,
                inputs(change),
                corner -> part.apply(judgement.at(corner).consequences()));
    }

    private Figure peopleLosing(Change change, Judgement judgement) {
        return book.model(
                path(change) + "/people_losing",
                "People who lose service: " + Words.change(change),
                Unit.PEOPLE,
                inputs(change),
                corner -> Micro.people(-judgement.at(corner).people().change()));
    }

    private static List<String> inputs(Change change) {
        return change.lines().stream()
                .flatMap(line -> line.figureIds().stream())
                .toList();
    }

    /// What is booked a year: the rows of an ended line, a part of a line that is cut, or what the model says of a
    /// merger.
    private Figure saving(Portfolio.Proposal proposal) {
        var change = proposal.change();
        var id = path(change) + "/saving";
        var name = "Saving a year: " + Words.change(change);
        var yearly = change.line().yearly();
        book.add(yearly);
        var figure = switch (change) {
            case Change.End end ->
                new Figure(id, name, yearly.value(), yearly.value(), yearly.value(), yearly.unit(), yearly.trace());
            case Change.Cut cut -> Figure.percent(id, name, cut.percent(), yearly);
            case Change.Taper taper -> Figure.percent(id, name, WHOLE - taper.left(), yearly);
            case Change.Merge merge -> mergeSaving(id, name, merge);
        };
        return book.add(proposal.confirmed() ? figure : figure.within(0, figure.high()));
    }

    private Figure mergeSaving(String id, String name, Change.Merge merge) {
        merge.lines().forEach(line -> book.add(line.yearly()));
        var modelled = book.model(
                path(merge) + "/modelled_saving",
                name + ", by the model",
                Unit.PENCE_A_YEAR,
                inputs(merge),
                corner -> corners.at(corner).savingPence(merge));
        return Figure.sum(id, name, Unit.PENCE_A_YEAR, List.of(modelled));
    }

    private static String path(Change change) {
        var from = change.from();
        return from == null ? pathAtOnce(change) : pathAtOnce(change) + "/from/" + from;
    }

    private static String pathAtOnce(Change change) {
        return switch (change) {
            case Change.End end -> "change/end/" + end.line().id();
            case Change.Cut cut ->
                "change/cut-" + cut.percent() + "/" + cut.line().id();
            case Change.Taper taper ->
                "change/taper-to-" + taper.left() + "-in-" + taper.months() + "/"
                        + taper.line().id();
            case Change.Merge merge ->
                "change/merge/" + merge.line().id() + "/into/" + merge.into().id();
        };
    }
}
