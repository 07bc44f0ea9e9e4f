package org.mainstay.engine.appraisal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mainstay.engine.option.Change;
import org.mainstay.engine.simulation.Course;
import org.mainstay.engine.uncertainty.Sample;
import org.mainstay.model.evidence.Assumption;
import org.mainstay.model.evidence.Case;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Unit;

/// What the draws say of one approach, as figures.
final class OutlookFigures {

    private static final int HALF = 50;
    private static final int MILLION = 1_000_000;
    private static final int MOST_SHOWN = 10;

    private final Corners corners;
    private final Swings swings;
    private final FigureBook book;
    private final String path;
    private final List<String> inputs;

    OutlookFigures(Corners corners, Swings swings, FigureBook book, String path, List<String> inputs) {
        this.corners = corners;
        this.swings = swings;
        this.book = book;
        this.path = path;
        this.inputs = inputs;
    }

    /// @param rivals the changes of every approach and option that is compared
    Outlook outlook(CaseFigures cases, List<Change> changes, Judgement whole, List<List<Change>> rivals) {
        var worst = cases.at(Case.HIGH);
        var swings = swings(changes, cases.after(Case.CENTRAL));
        var footing = footing(swings);
        return new Outlook(
                headline(
                        "council_cash_pence",
                        "Change in council cash",
                        Sample.of(whole.drawn().council),
                        worst.consequences().council(Basis.CASHABLE)),
                headline(
                        "public_purse_pence",
                        "Change for the public purse",
                        Sample.of(whole.drawn().purse),
                        worst.consequences().publicPurse(Basis.CASHABLE)),
                served(whole, cases.after(Case.HIGH)),
                best(
                        "best_for_purse",
                        "Share of draws in which the public purse comes out best",
                        changes,
                        rivals,
                        one -> one.purse),
                best(
                        "best_for_council",
                        "Share of draws in which the council comes out best",
                        changes,
                        rivals,
                        one -> one.council),
                shares(book, path, "", inputs, whole.chances()),
                swings,
                measures(changes, whole),
                footing.worst(),
                figure(
                        "resting_on_assumptions",
                        "Share of what the assumptions swing that rests on grades 5 and 6",
                        Unit.PER_MILLION,
                        footing.share()));
    }

    private Outlook.Headline served(Judgement whole, Course worst) {
        var served = whole.drawn().column(Columns.SERVED);
        return new Outlook.Headline(
                figure(
                        "people_served/median",
                        "People served, in the middle of all draws",
                        Unit.PEOPLE,
                        Micro.people(served.percentile(HALF))),
                figure(
                        "people_served/pessimistic",
                        "People served, everything at its most harmful",
                        Unit.PEOPLE,
                        Micro.people(PeopleCount.served(worst))));
    }

    private Outlook.Headline headline(String id, String name, Sample sample, long pessimistic) {
        return new Outlook.Headline(
                figure(id + "/median", name + ", in the middle of all draws", Unit.PENCE, sample.percentile(HALF)),
                figure(id + "/pessimistic", name + ", everything at its most harmful", Unit.PENCE, pessimistic));
    }

    private Figure figure(String id, String name, Unit unit, long value) {
        return book.model(path + "/" + id, name, unit, inputs, value);
    }

    private Figure best(
            String id, String name, List<Change> changes, List<List<Change>> rivals, Function<Drawn, long[]> part) {
        var findings = corners.findings();
        var own = part.apply(findings.drawn(Question.whole(changes)));
        var others = rivals.stream()
                .map(rival -> part.apply(findings.drawn(Question.whole(rival))))
                .toList();
        var best = 0L;
        for (var draw = 0; draw < own.length; draw++) {
            var at = draw;
            best += others.stream().allMatch(other -> other[at] <= own[at]) ? 1 : 0;
        }
        return figure(id, name, Unit.PER_MILLION, Math.round((double) MILLION * best / own.length));
    }

    /// In what share of all draws each class comes out.
    static List<Outlook.ClassShare> shares(
            FigureBook book, String path, String of, List<String> inputs, Chances chances) {
        var shares = new ArrayList<Outlook.ClassShare>();
        for (var verdict : Chances.CLASSES) {
            var share = chances.shares().of(Chances.number(verdict));
            // What only saves can be no gain of service, so it is said where there is one alone.
            if (verdict == Verdict.SERVICE_GAIN && share == 0) {
                continue;
            }
            shares.add(new Outlook.ClassShare(
                    verdict,
                    book.model(
                            path + "/share/" + verdict.name().toLowerCase(Locale.ROOT),
                            "Share of draws that come out as " + verdict.words().toLowerCase(Locale.ROOT) + of,
                            Unit.PER_MILLION,
                            inputs,
                            Math.round(MILLION * share))));
        }
        return shares;
    }

    private List<Outlook.Swing> swings(List<Change> changes, Course central) {
        return swings.ends(changes, central).stream()
                .map(one -> new Outlook.Swing(
                        one.name(), swing(one.name(), "least", one.least()), swing(one.name(), "most", one.most())))
                .filter(swing -> width(swing) > 0)
                .sorted(Comparator.comparingLong(OutlookFigures::width).reversed())
                .toList();
    }

    private Footing footing(List<Outlook.Swing> swings) {
        var grades = corners.drawn().rows().stream()
                .collect(Collectors.toMap(DrawnAssumptions::name, Assumption::grade, Footing::worse));
        return Footing.of(
                swings.stream().collect(Collectors.toMap(Outlook.Swing::assumption, OutlookFigures::width)), grades);
    }

    private static long width(Outlook.Swing swing) {
        return Math.abs(swing.least().value() - swing.most().value());
    }

    private Figure swing(String name, String label, long purse) {
        return figure(
                "swing/" + name + "/" + label,
                "Change for the public purse with %s at its %s harmful".formatted(name, label),
                Unit.PENCE,
                purse);
    }

    private List<Outlook.Measure> measures(List<Change> changes, Judgement whole) {
        var settler = new Settler(corners);
        return settler.learnt(changes, whole.decided()).stream()
                .limit(MOST_SHOWN)
                .map(learnt -> {
                    var datum = settler.datum(learnt.row());
                    var id = "learning/" + learnt.row().id();
                    return new Outlook.Measure(
                            learnt.row().id(),
                            figure(
                                    id + "/worth",
                                    "What knowing %s is worth to the public purse"
                                            .formatted(learnt.row().id()),
                                    Unit.PENCE,
                                    Math.round(learnt.worth())),
                            figure(
                                    id + "/clarity",
                                    "By how much knowing %s raises the share of the likeliest class"
                                            .formatted(learnt.row().id()),
                                    Unit.PER_MILLION,
                                    Math.round(MILLION * learnt.clarity())),
                            datum.datum(),
                            datum.ask());
                })
                .toList();
    }
}
