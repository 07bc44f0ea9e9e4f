package org.mainstay.engine.appraisal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.option.Change;
import org.mainstay.engine.portfolio.Portfolio;
import org.mainstay.engine.relationship.FundingLine;
import org.mainstay.engine.uncertainty.Sample;
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
    private final String within;
    private final Map<String, Sounding> soundings;
    private final Settler settler;
    private final Sentences sentences;

    /// @param within the path of the figures that depend on what else is done
    /// @param soundings by the id of a line, where it was asked whether lines are sound investments
    ChangeJudge(Corners corners, FigureBook book, String within, Map<String, Sounding> soundings) {
        this.corners = corners;
        this.book = book;
        this.within = within;
        this.soundings = soundings;
        this.settler = new Settler(corners);
        this.sentences = new Sentences(corners);
    }

    Appraisal.Judged judge(Portfolio.Proposal proposal, List<Change> others) {
        var change = proposal.change();
        var judgement = Judgement.of(corners, change, others);
        var need = change.findNeed().orElse(null);
        if (need == null) {
            var notes = withDoubts(proposal);
            return judged(proposal, others, judgement, null, Words.needUnknown(change.line()), null, notes);
        }
        if (change instanceof Change.Settle settle && bringsNothing(judgement)) {
            return judged(proposal, others, judgement, null, certainty(settle), null, proposal.notes());
        }
        // A verdict needs a reason to exist: somebody local must have said whom the line serves.
        var local = change.hasLocalEvidence();
        var verdict = local ? standing(judgement, need) : Verdict.UNCLEAR;
        var unclear = verdict == Verdict.UNCLEAR ? unclear(change, need, judgement, local) : null;
        var why = sentences.why(change, verdict, judgement, local);
        var flags = withDoubts(proposal);
        flags.addAll(flags(change, judgement));
        if (change instanceof Change.Merge merge) {
            flags.addAll(new Hinges(corners).of(merge, others));
        }
        return judged(proposal, others, judgement, verdict, why, unclear, flags);
    }

    /// What is to be said of a change, and what its payments themselves make doubtful of a saving.
    private static List<String> withDoubts(Portfolio.Proposal proposal) {
        var notes = new ArrayList<>(proposal.notes());
        if (proposal.change().takes()) {
            proposal.change().lines().forEach(line -> {
                notes.addAll(line.signs().against());
                notes.addAll(line.signs().doubts());
            });
        }
        return notes;
    }

    /// Certainty is no saving: without more people served or public money saved there is nothing to class.
    private static boolean bringsNothing(Judgement judgement) {
        return judgement.chances().leaning().compareTo(Verdict.SERVICE_GAIN) > 0;
    }

    private String certainty(Change.Settle settle) {
        return corners.at(Case.CENTRAL).settles(settle)
                ? "It pays the same and serves the same people: what it brings is certainty, which is no saving."
                : "Switched off: no assumption says what insecurity costs, so certainty changes nothing here.";
    }

    /// A need without an outcome cost can never read as an efficiency, and a cost that may be nothing and
    /// that nobody corroborates is none.
    private Verdict standing(Judgement judgement, Need need) {
        var verdict = judgement.chances().verdict();
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
        var leaning = judgement.chances().leaning();
        var datum = local ? settler.settle(change, need, judgement.decided()) : Settler.peopleServed(change);
        return new Appraisal.Unclear(
                sentences.switching(need, judgement.central()),
                leaning,
                sentences.leans(judgement),
                datum.datum(),
                datum.ask(),
                judgement.chances().clear());
    }

    private List<String> flags(Change change, Judgement judgement) {
        var flags = new ArrayList<String>();
        var central = judgement.central();
        if (change.hasLocalEvidence()) {
            flags.addAll(doubts(judgement));
        }
        if (central.cashable().servedFalls() && judgement.chances().leaning().compareTo(Verdict.SERVICE_LOSS) > 0) {
            flags.add("Fewer people are served as well");
        }
        if (central.cashable().councilDoesNotGain()) {
            flags.add("The council itself does not gain: share the saving with those who do");
        }
        if (central.leavesNone()) {
            flags.add("Leaves people with no provider of this need among the lines known here");
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
        flags.addAll(owners(change));
        return flags;
    }

    /// What it takes of those whose money or whose staff it is.
    private List<String> owners(Change change) {
        var flags = new ArrayList<String>();
        if (!change.line().councilPays()) {
            flags.add("%s pays for it: what it saves or costs is theirs, and it needs their consent"
                    .formatted(change.line().payer()));
        }
        var redundancy = corners.at(Case.CENTRAL).redundancyPence(change);
        if (redundancy > 0) {
            flags.add("An in-house team: redundancy of %s is counted once".formatted(Words.pounds(redundancy)));
        }
        return flags;
    }

    /// Where another horizon or other draws would give another verdict. Where nobody reports anything there
    /// is none.
    private List<String> doubts(Judgement judgement) {
        var doubts = new ArrayList<String>();
        for (var horizon : corners.horizons()) {
            var there = corners.findings().chances(judgement.decided(), horizon);
            if (horizon != corners.years()
                    && there.verdict() != judgement.chances().verdict()) {
                doubts.add("At " + Words.years(horizon) + ": "
                        + there.verdict().words().toLowerCase(Locale.ROOT));
            }
        }
        if (judgement.chances().borderline()) {
            doubts.add("Borderline: the verdict is near the limit from which it counts, and other draws may miss it");
        }
        return doubts;
    }

    /// Which of the organisations that the change touches gives up because of it, and would not have anyway.
    private List<String> closures(Change change, Comparison central) {
        return change.lines().stream()
                .map(FundingLine::organisation)
                .filter(organisation -> central.closing().contains(organisation.id()))
                .map(organisation -> "%s closes within %s".formatted(organisation.name(), Words.years(corners.years())))
                .toList();
    }

    private Appraisal.Judged judged(
            Portfolio.Proposal proposal,
            List<Change> others,
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
                saving(proposal, others),
                cash(change, "council_cash", "council cash", councilCash(judgement)),
                cash(change, "public_purse", "the public purse", publicPurse(judgement)),
                change.findNeed().isEmpty() ? null : peopleLosing(change, judgement),
                change.findNeed().isEmpty() ? List.of() : shares(change, judgement.chances()),
                soundings.get(change.line().id()));
    }

    private static Spread councilCash(Judgement judgement) {
        return Spread.of(judgement.central().consequences().council(Basis.CASHABLE), judgement.drawn().council);
    }

    private static Spread publicPurse(Judgement judgement) {
        return Spread.of(judgement.central().consequences().publicPurse(Basis.CASHABLE), judgement.drawn().purse);
    }

    private Figure cash(Change change, String id, String name, Spread spread) {
        return book.model(
                path(change) + "/" + id,
                "Change for " + name + ": " + Words.change(change),
                Unit.PENCE,
                inputs(change),
                spread);
    }

    private Figure peopleLosing(Change change, Judgement judgement) {
        var losing =
                Arrays.stream(judgement.drawn().people).map(people -> -people).toArray();
        return book.model(
                path(change) + "/people_losing",
                "People who lose service: " + Words.change(change),
                Unit.PEOPLE,
                inputs(change),
                Spread.ofPeople(Micro.people(-judgement.central().people().change()), Sample.of(losing)));
    }

    private List<Outlook.ClassShare> shares(Change change, Chances chances) {
        return OutlookFigures.shares(
                book, within + "/" + path(change), ": " + Words.change(change), inputs(change), chances);
    }

    private static List<String> inputs(Change change) {
        return change.lines().stream()
                .flatMap(line -> line.figureIds().stream())
                .toList();
    }

    /// What is booked a year: the rows of an ended line, a part of a line that is cut, or what the model says of a
    /// merger.
    private Figure saving(Portfolio.Proposal proposal, List<Change> others) {
        var change = proposal.change();
        var id = savingPath(change, others) + "/saving";
        var name = "Saving a year: " + Words.change(change);
        var yearly = change.line().recurring();
        book.add(yearly);
        if (!change.line().councilPays()) {
            return book.add(Figure.given(id, name, 0, Unit.PENCE_A_YEAR));
        }
        var figure = switch (change) {
            case Change.End end ->
                new Figure(id, name, yearly.value(), yearly.value(), yearly.value(), yearly.unit(), yearly.trace());
            case Change.Cut cut -> Figure.percent(id, name, cut.percent(), yearly);
            case Change.Taper taper -> Figure.percent(id, name, WHOLE - taper.left(), yearly);
            case Change.Merge merge -> modelledSaving(id, name, merge, others);
            case Change.FrontDoor door -> modelledSaving(id, name, door, others);
            case Change.Invest invest -> Figure.given(id, name, -invest.yearlyPence(), Unit.PENCE_A_YEAR);
            case Change.Settle settle -> Figure.given(id, name, 0, Unit.PENCE_A_YEAR);
        };
        return book.add(proposal.confirmed() || figure.value() <= 0 ? figure : figure.within(0, figure.high()));
    }

    private Figure modelledSaving(String id, String name, Change change, List<Change> others) {
        change.lines().forEach(line -> book.add(line.recurring()));
        var modelled = book.model(
                savingPath(change, others) + "/modelled_saving",
                name + ", by the model",
                Unit.PENCE_A_YEAR,
                inputs(change),
                spread(change, others));
        return Figure.sum(id, name, Unit.PENCE_A_YEAR, List.of(modelled));
    }

    /// What a merger saves, or a front door costs, hangs on few assumptions and on no month, so its two ends are
    /// enough.
    private Spread spread(Change change, List<Change> others) {
        var central = corners.at(Case.CENTRAL).savingPence(change, others);
        var least = corners.at(Case.LOW).savingPence(change, others);
        var most = corners.at(Case.HIGH).savingPence(change, others);
        return new Spread(central, Math.min(least, most), Math.max(least, most));
    }

    private static String path(Change change) {
        var from = change.from();
        return from == null ? pathAtOnce(change) : pathAtOnce(change) + "/from/" + from;
    }

    private static String ids(List<FundingLine> lines) {
        return lines.stream().map(FundingLine::id).collect(Collectors.joining("/"));
    }

    /// What a merger saves hangs on who else moves to the same line.
    private static String savingPath(Change change, List<Change> others) {
        if (!(change instanceof Change.Merge merge)) {
            return path(change);
        }
        var beside = merge.beside(others).stream()
                .map(Change::line)
                .sorted(Comparator.comparing(FundingLine::id))
                .toList();
        return beside.isEmpty() ? path(change) : path(change) + "/beside/" + ids(beside);
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
            case Change.Invest invest ->
                "change/invest-%d-for-%d/%s"
                        .formatted(
                                invest.yearlyPence(),
                                invest.months(),
                                invest.line().id());
            case Change.Settle settle ->
                "change/settle-" + settle.months() + "/" + settle.line().id();
            case Change.FrontDoor door ->
                "change/front-door-at-%s-shared-%d/%s/with/%s"
                        .formatted(
                                door.yearlyPence(),
                                door.sharedUsers(),
                                door.line().id(),
                                ids(door.others()));
        };
    }
}
