package org.mainstay.engine.appraisal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.mainstay.engine.simulation.Cell;
import org.mainstay.engine.simulation.Course;
import org.mainstay.model.evidence.Case;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Unit;
import org.mainstay.model.need.Need;

/// The figures of one approach as a whole, each from the runs of its portfolio at the three corners.
final class ResultFigures {

    private static final int DECILES = 10;

    private final Corners corners;
    private final FigureBook book;
    private final String path;
    private final List<String> inputs;
    private final Judgement whole;

    ResultFigures(Corners corners, FigureBook book, String path, List<String> inputs, Judgement whole) {
        this.corners = corners;
        this.book = book;
        this.path = path;
        this.inputs = inputs;
        this.whole = whole;
    }

    Figure money(String id, String name, Function<Consequences, Long> part) {
        return book.model(
                path + "/" + id,
                name,
                Unit.PENCE,
                inputs,
                corner -> part.apply(whole.at(corner).consequences()));
    }

    Figure people(String id, String name, Function<Course, Long> count) {
        return book.model(
                path + "/" + id,
                name,
                Unit.PEOPLE,
                inputs,
                corner -> Micro.people(count.apply(whole.at(corner).after())));
    }

    SortedMap<Payer, Figure> byPayer() {
        var byPayer = new TreeMap<Payer, Figure>();
        for (var payer : Payer.values()) {
            byPayer.put(
                    payer,
                    money(
                            "by_payer/" + payer.name().toLowerCase(Locale.ROOT),
                            "Change for " + payer.words(),
                            all -> all.byPayer(Basis.CASHABLE).getOrDefault(payer, 0L)));
        }
        return byPayer;
    }

    List<Appraisal.DecileLoss> byDecile() {
        var keys = IntStream.rangeClosed(0, DECILES).boxed().toList();
        var losses = new ArrayList<Appraisal.DecileLoss>();
        for (var decile : IntStream.concat(IntStream.rangeClosed(1, DECILES), IntStream.of(Ground.UNKNOWN_DECILE))
                .toArray()) {
            var label = decile == Ground.UNKNOWN_DECILE ? "unknown" : Integer.toString(decile);
            losses.add(new Appraisal.DecileLoss(
                    label,
                    book.model(
                            path + "/by_decile/" + label,
                            "People in decile " + label + " who lose service",
                            Unit.PEOPLE,
                            inputs,
                            corner -> losses(Cell::group, keys, corner).get(decile))));
        }
        return losses;
    }

    List<Appraisal.AreaLoss> byArea() {
        var wards = new TreeSet<Ground.Ward>();
        corners.at(Case.CENTRAL).wards().forEach(ofCell -> wards.addAll(ofCell.keySet()));
        var byCase = new EnumMap<Case, SortedMap<Ground.Ward, Long>>(Case.class);
        for (var corner : Case.values()) {
            var at = whole.at(corner);
            byCase.put(corner, Losses.byWard(corners.at(corner).wards(), at.before(), at.after()));
        }
        var losses = new ArrayList<Appraisal.AreaLoss>();
        for (var ward : wards) {
            losses.add(new Appraisal.AreaLoss(
                    ward.name(),
                    book.model(
                            path + "/by_area/" + ward.code(),
                            "People in " + ward.name() + " who lose service",
                            Unit.PEOPLE,
                            inputs,
                            corner -> byCase.getOrDefault(corner, Collections.emptySortedMap())
                                    .getOrDefault(ward, 0L))));
        }
        return losses;
    }

    List<Appraisal.NeedLoss> byNeed() {
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
                            corner -> losses(Cell::need, keys, corner).get(Setting.number(need)))));
        }
        return losses;
    }

    private SortedMap<Integer, Long> losses(ToIntFunction<Cell> key, List<Integer> keys, Case corner) {
        var at = whole.at(corner);
        return Losses.by(key, keys, corners.at(corner).world().cells(), at.before(), at.after());
    }

    /// By what all displaced shares together would have to be multiplied for the public purse to break even.
    Appraisal.Switching switching() {
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
                        "The public purse breaks even when %s times the displacement we assume happens: below it this saves public money, above it it costs more than it saves."
                                .formatted(Words.times(at.share())));
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
