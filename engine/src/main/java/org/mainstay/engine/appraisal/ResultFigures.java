package org.mainstay.engine.appraisal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.mainstay.engine.simulation.Cell;
import org.mainstay.engine.simulation.Course;
import org.mainstay.model.evidence.Case;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Unit;
import org.mainstay.model.need.Need;

/// The figures of one approach as a whole, each from its run at central assumptions and all its draws.
final class ResultFigures {

    private static final int DECILES = 10;

    private final Corners corners;
    private final FigureBook book;
    private final String path;
    private final List<String> inputs;
    private final Judgement whole;
    private final Course after;

    ResultFigures(Corners corners, FigureBook book, String path, List<String> inputs, Judgement whole, Course after) {
        this.corners = corners;
        this.book = book;
        this.path = path;
        this.inputs = inputs;
        this.whole = whole;
        this.after = after;
    }

    Figure money(String id, String name, int column, Function<Consequences, Long> part) {
        return money(id, name, whole.drawn().columns[column], part);
    }

    Figure councilCash() {
        return money(
                "council_cash_pence",
                "Change in council cash",
                whole.drawn().council,
                all -> all.council(Basis.CASHABLE));
    }

    Figure publicPurse() {
        return money(
                "public_purse_pence",
                "Change for the public purse",
                whole.drawn().purse,
                all -> all.publicPurse(Basis.CASHABLE));
    }

    private Figure money(String id, String name, long[] drawn, Function<Consequences, Long> part) {
        var central = part.apply(whole.central().consequences());
        return book.model(path + "/" + id, name, Unit.PENCE, inputs, Spread.of(central, drawn));
    }

    Figure people(String id, String name, int column, Function<Course, Long> count) {
        return people(id, name, column, Micro.people(count.apply(after)));
    }

    private Figure people(String id, String name, int column, long central) {
        return book.model(
                path + "/" + id,
                name,
                Unit.PEOPLE,
                inputs,
                Spread.ofPeople(central, whole.drawn().column(column)));
    }

    SortedMap<Payer, Figure> byPayer() {
        var byPayer = new TreeMap<Payer, Figure>();
        for (var payer : Payer.values()) {
            byPayer.put(
                    payer,
                    money(
                            "by_payer/" + payer.name().toLowerCase(Locale.ROOT),
                            "Change for " + payer.words(),
                            Columns.of(payer),
                            all -> all.byPayer(Basis.CASHABLE).getOrDefault(payer, 0L)));
        }
        return byPayer;
    }

    List<Appraisal.DecileLoss> byDecile() {
        var keys = IntStream.rangeClosed(0, DECILES).boxed().toList();
        var central = losses(Cell::group, keys);
        var losses = new ArrayList<Appraisal.DecileLoss>();
        for (var decile : IntStream.concat(IntStream.rangeClosed(1, DECILES), IntStream.of(Ground.UNKNOWN_DECILE))
                .toArray()) {
            var label = decile == Ground.UNKNOWN_DECILE ? "unknown" : Integer.toString(decile);
            losses.add(new Appraisal.DecileLoss(
                    label,
                    people(
                            "by_decile/" + label,
                            "People in decile " + label + " who lose service",
                            Columns.ofDecile(decile),
                            central.getOrDefault(decile, 0L))));
        }
        return losses;
    }

    List<Appraisal.AreaLoss> byArea() {
        var columns = corners.findings().columns();
        var central = Losses.byWard(
                corners.frame().wards(),
                corners.frame().cells(),
                Losses.ALIKE,
                corners.at(Case.CENTRAL).base(),
                after);
        var losses = new ArrayList<Appraisal.AreaLoss>();
        for (var ward : columns.wards()) {
            losses.add(new Appraisal.AreaLoss(
                    ward.name(),
                    people(
                            "by_area/" + ward.code(),
                            "People in " + ward.name() + " who lose service",
                            columns.of(ward),
                            central.getOrDefault(ward, 0L))));
        }
        return losses;
    }

    List<Appraisal.NeedLoss> byNeed() {
        var keys = IntStream.range(0, Need.values().length).boxed().toList();
        var central = losses(Cell::need, keys);
        var losses = new ArrayList<Appraisal.NeedLoss>();
        for (var need : Need.values()) {
            losses.add(new Appraisal.NeedLoss(
                    need.words(),
                    people(
                            "by_need/" + need.code(),
                            "People who lose " + need.words(),
                            Columns.ofNeed(Setting.number(need)),
                            central.getOrDefault(Setting.number(need), 0L))));
        }
        return losses;
    }

    private SortedMap<Integer, Long> losses(ToIntFunction<Cell> key, List<Integer> keys) {
        var before = corners.at(Case.CENTRAL).base();
        return Losses.by(key, keys, corners.frame().cells(), Losses.ALIKE, before, after);
    }

    /// By what all displaced shares together would have to be multiplied for the public purse to break even.
    ///
    /// @param swings what hangs on each assumption alone; empty where nobody drew
    Appraisal.Switching switching(List<Outlook.Swing> swings) {
        var central = whole.central().consequences();
        var name = "Displaced shares, all together";
        return switch (SwitchingValue.multiplier(central.purseSaved(), central.publicPurse(Basis.CASHABLE))) {
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
                        "The public purse breaks even when %s times the displacement we assume happens: below it this saves public money, above it it costs more than it saves.%s"
                                .formatted(Words.times(at.share()), held(swings)));
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

    /// Whether the answer turns between the ends of our ranges for the displaced shares.
    private static String held(List<Outlook.Swing> swings) {
        return swings.stream()
                .filter(swing -> swing.assumption().equals("displaced_share"))
                .map(swing -> held(swing.least().value(), swing.most().value()))
                .findFirst()
                .orElse("");
    }

    private static String held(long least, long most) {
        return " At the ends of our ranges for them it is %s and %s, so %s."
                .formatted(
                        Words.betterOrWorse(least),
                        Words.betterOrWorse(most),
                        Long.signum(least) * Long.signum(most) > 0
                                ? "the answer does not turn inside them"
                                : "the answer turns inside them");
    }
}
