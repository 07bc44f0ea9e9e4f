package org.mainstay.engine.appraisal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.option.Change;
import org.mainstay.engine.portfolio.Portfolio;
import org.mainstay.engine.simulation.Cell;
import org.mainstay.engine.simulation.Course;
import org.mainstay.model.evidence.Case;
import org.mainstay.model.evidence.CitedRows;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Trace;
import org.mainstay.model.evidence.Unit;
import org.mainstay.model.need.Need;

/// Judges one approach as a whole: all its changes together, against the place as it is.
final class PortfolioJudge {

    private static final int DECILES = 10;

    private final Corners corners;
    private final FigureBook book;
    private final Figure target;

    PortfolioJudge(Corners corners, FigureBook book, Figure target) {
        this.corners = corners;
        this.book = book;
        this.target = target;
    }

    Appraisal.Result judge(Approach approach, Portfolio portfolio) {
        var changes = portfolio.changes();
        var single = new ChangeJudge(corners, book);
        var judged = portfolio.proposals().stream()
                .map(proposal -> single.judge(proposal, without(changes, proposal.change())))
                .toList();
        var whole = Judgement.ofAll(corners, corners.years(), changes);
        var path = "appraise/" + approach.name().toLowerCase(Locale.ROOT);
        var saving = saving(path, judged);
        var inputs = changes.stream()
                .flatMap(change -> change.lines().stream())
                .map(line -> line.yearly().id())
                .distinct()
                .sorted()
                .toList();
        var verdict = verdict(judged, whole);
        return new Appraisal.Result(
                approach,
                portfolio.rule(),
                judged,
                verdict,
                verdictWhy(verdict, whole, judged),
                saving,
                book.add(Figure.difference(
                        path + "/shortfall", "Saving short of the target, a year", Unit.PENCE_A_YEAR, List.of(target), List.of(saving))),
                unclearShare(path, judged),
                money(path + "/council_cash_pence", "Change in council cash", inputs, whole, all -> all.council(Basis.CASHABLE)),
                money(path + "/public_purse_pence", "Change for the public purse", inputs, whole, all -> all.publicPurse(Basis.CASHABLE)),
                people(path + "/people_served", "People served", inputs, whole, PortfolioJudge::served),
                people(path + "/people_not_served", "People not served", inputs, whole, PortfolioJudge::notServed),
                byPayer(path, inputs, whole),
                byDecile(path, inputs, whole),
                byNeed(path, inputs, whole),
                List.of(switching(path, inputs, whole)));
    }

    private static List<Change> without(List<Change> changes, Change one) {
        return changes.stream().filter(change -> !change.equals(one)).toList();
    }

    /// The delta is totalled, never two totals subtracted: the rows of what ends, then the parts of what is cut or merged.
    private Figure saving(String path, List<Appraisal.Judged> judged) {
        var rows = CitedRows.builder();
        var parts = new ArrayList<Figure>();
        var ended = new ArrayList<Figure>();
        for (var one : judged) {
            if (one.change() instanceof Change.End
                    && one.saving().trace() instanceof Trace.Total total) {
                rows.addAll(total.rows());
                ended.add(one.saving());
            } else {
                parts.add(one.saving());
            }
        }
        var total = Figure.total(path + "/saving_ended", "Saving a year on lines that end", Unit.PENCE_A_YEAR, rows.build());
        parts.addFirst(book.add(total.within(ended.stream().mapToLong(Figure::low).sum(), total.value())));
        return book.add(Figure.sum(path + "/saving", "Saving a year", Unit.PENCE_A_YEAR, parts));
    }

    private Figure unclearShare(String path, List<Appraisal.Judged> judged) {
        var all = judged.stream().map(Appraisal.Judged::saving).toList();
        var unclear = judged.stream()
                .filter(one -> one.verdict() == null || one.verdict() == Verdict.UNCLEAR)
                .map(Appraisal.Judged::saving)
                .toList();
        var part = book.add(Figure.sum(path + "/saving_unclear", "Saving a year whose verdict is unclear", Unit.PENCE_A_YEAR, unclear));
        var whole = book.add(Figure.sum(path + "/saving_judged", "Saving a year of all changes", Unit.PENCE_A_YEAR, all));
        var name = "Share of the saving whose verdict is unclear";
        return book.add(
                whole.value() == 0
                        ? Figure.given(path + "/unclear_share", name, 0, Unit.PER_MILLION)
                        : Figure.share(path + "/unclear_share", name, part, whole));
    }

    /// The whole is judged where all its changes can be; one that rests on assumptions leaves the whole resting on them.
    private static @Nullable Verdict verdict(List<Appraisal.Judged> judged, Judgement whole) {
        if (judged.stream().allMatch(one -> one.verdict() == null)) {
            return null;
        }
        var evidenced = judged.stream().noneMatch(one -> one.verdict() == null || restsOnAssumptions(one));
        return evidenced ? whole.combined().verdict() : Verdict.UNCLEAR;
    }

    private static boolean restsOnAssumptions(Appraisal.Judged one) {
        return one.change().lines().stream()
                .anyMatch(line -> line.findProvision()
                        .map(provision -> provision.delivery())
                        .filter(known -> known.peopleServed() != null || known.capacity() != null)
                        .isEmpty());
    }

    private static String verdictWhy(@Nullable Verdict verdict, Judgement whole, List<Appraisal.Judged> judged) {
        if (judged.isEmpty()) {
            return "This approach finds no change of its own on this data.";
        }
        if (verdict == null) {
            return "None of its changes is on a line whose need is known.";
        }
        if (verdict != Verdict.UNCLEAR) {
            return "All its changes together, at low, central and high assumptions.";
        }
        return "All its changes together lean to %s, in %d of 3 cases; some rest on assumptions."
                .formatted(whole.combined().leaning().words().toLowerCase(Locale.ROOT), whole.combined().agreeing());
    }

    private Figure money(String id, String name, List<String> inputs, Judgement whole, Function<Consequences, Long> part) {
        return book.model(id, name, Unit.PENCE, inputs, corner -> part.apply(whole.at(corner).consequences()));
    }

    private Figure people(String id, String name, List<String> inputs, Judgement whole, Function<Course, Long> count) {
        return book.model(id, name, Unit.PEOPLE, inputs, corner -> Micro.people(count.apply(whole.at(corner).after())));
    }

    /// People served over the whole horizon.
    static long served(Course course) {
        return sum(course, course::served);
    }

    /// People who left without help, and those who still wait when the horizon ends.
    static long notServed(Course course) {
        var last = course.years() - 1;
        var waiting = IntStream.range(0, course.cells()).mapToLong(cell -> course.waiting(last, cell)).sum();
        return sum(course, (year, cell) -> course.displaced(year, cell) + course.unmet(year, cell)) + waiting;
    }

    private interface People {
        long in(int year, int cell);
    }

    private static long sum(Course course, People people) {
        var sum = 0L;
        for (var year = 0; year < course.years(); year++) {
            for (var cell = 0; cell < course.cells(); cell++) {
                sum = Math.addExact(sum, people.in(year, cell));
            }
        }
        return sum;
    }

    private SortedMap<Payer, Figure> byPayer(String path, List<String> inputs, Judgement whole) {
        var byPayer = new TreeMap<Payer, Figure>();
        for (var payer : Payer.values()) {
            byPayer.put(payer, money(
                    path + "/by_payer/" + payer.name().toLowerCase(Locale.ROOT),
                    "Change for " + payer.words(),
                    inputs,
                    whole,
                    all -> all.byPayer(Basis.CASHABLE).getOrDefault(payer, 0L)));
        }
        return byPayer;
    }

    private List<Appraisal.DecileLoss> byDecile(String path, List<String> inputs, Judgement whole) {
        var keys = IntStream.rangeClosed(0, DECILES).boxed().toList();
        var losses = new ArrayList<Appraisal.DecileLoss>();
        for (var decile : IntStream.concat(IntStream.rangeClosed(1, DECILES), IntStream.of(Ground.UNKNOWN_DECILE)).toArray()) {
            var label = decile == Ground.UNKNOWN_DECILE ? "unknown" : Integer.toString(decile);
            losses.add(new Appraisal.DecileLoss(
                    label,
                    book.model(
                            path + "/by_decile/" + label,
                            "People in decile " + label + " who lose service",
                            Unit.PEOPLE,
                            inputs,
                            corner -> losses(Cell::group, keys, corner, whole).get(decile))));
        }
        return losses;
    }

    private List<Appraisal.NeedLoss> byNeed(String path, List<String> inputs, Judgement whole) {
        var keys = IntStream.range(0, Need.values().length).boxed().toList();
        var losses = new ArrayList<Appraisal.NeedLoss>();
        for (var need : Need.values()) {
            losses.add(new Appraisal.NeedLoss(
                    need.words(),
                    book.model(
                            path + "/by_need/" + need.code(),
                            "People who lose " + need.words(),
                            Unit.PEOPLE,
                            inputs,
                            corner -> losses(Cell::need, keys, corner, whole).get(need.ordinal()))));
        }
        return losses;
    }

    private SortedMap<Integer, Long> losses(
            ToIntFunction<Cell> key, List<Integer> keys, Case corner, Judgement whole) {
        var at = whole.at(corner);
        return Losses.by(key, keys, corners.at(corner).world().cells(), at.before(), at.after());
    }

    /// By what all displaced shares together would have to be multiplied for the public purse to break even.
    private Appraisal.Switching switching(String path, List<String> inputs, Judgement whole) {
        var central = whole.central().consequences();
        var name = "Displaced shares, all together";
        return switch (SwitchingValue.multiplier(central.moneySaved(), central.publicPurse(Basis.CASHABLE))) {
            case SwitchingValue.At at -> {
                var figure = new Figure(
                        path + "/switching/displaced_share",
                        "Share of the assumed displacement at which the public purse breaks even",
                        at.share(),
                        at.share(),
                        at.share(),
                        Unit.PER_MILLION,
                        book.trace(inputs));
                yield new Appraisal.Switching(
                        name,
                        book.add(figure),
                        "The public purse breaks even when %s %% of the displacement we assume happens: below it this saves public money, above it costs more than it saves."
                                .formatted(Words.inAHundred(at.share())));
            }
            case SwitchingValue.Never never ->
                new Appraisal.Switching(
                        name,
                        null,
                        never.gains()
                                ? "The public purse gains however many of the people turned away turn up elsewhere."
                                : "The public purse does not gain even if nobody turned away turns up elsewhere.");
        };
    }
}
