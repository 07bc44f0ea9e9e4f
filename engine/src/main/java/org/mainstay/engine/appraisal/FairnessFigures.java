package org.mainstay.engine.appraisal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.mainstay.engine.simulation.Cell;
import org.mainstay.model.evidence.Case;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Unit;
import org.mainstay.model.need.Need;

/// Publishes who loses service when people do not all count alike.
final class FairnessFigures {

    private static final int DECILES = 10;

    private final CaseFigures figures;
    private final Weighing weighing;

    FairnessFigures(CaseFigures figures) {
        this.figures = figures;
        this.weighing = Weighing.of(figures.corners().assumptions());
    }

    Fairness fairness() {
        return weighing.alike()
                ? new Fairness(weighing.sentence(), List.of(), List.of(), List.of())
                : new Fairness(weighing.sentence(), byDecile(), byArea(), byNeed());
    }

    private List<Fairness.Weighted> byDecile() {
        var keys = IntStream.rangeClosed(0, DECILES).boxed().toList();
        var weighted = new ArrayList<Fairness.Weighted>();
        for (var decile : keys) {
            var label = decile == Ground.UNKNOWN_DECILE ? "unknown" : Integer.toString(decile);
            weighted.add(weighted(
                    "by_decile/" + label,
                    "decile " + label,
                    label,
                    corner -> losses(Cell::group, keys, corner).getOrDefault(decile, 0L)));
        }
        weighted.addLast(weighted.removeFirst());
        return weighted;
    }

    private List<Fairness.Weighted> byNeed() {
        var keys = IntStream.range(0, Need.values().length).boxed().toList();
        var weighted = new ArrayList<Fairness.Weighted>();
        for (var need : Need.values()) {
            weighted.add(weighted(
                    "by_need/" + need.code(),
                    need.words(),
                    need.words(),
                    corner -> losses(Cell::need, keys, corner).getOrDefault(Setting.number(need), 0L)));
        }
        return weighted;
    }

    private List<Fairness.Weighted> byArea() {
        var byCase = new EnumMap<Case, SortedMap<Ground.Ward, Long>>(Case.class);
        var wards = new TreeSet<Ground.Ward>();
        for (var corner : Case.values()) {
            var model = figures.corners().at(corner);
            var losses = Losses.byWard(
                    model.wards(), model.world().cells(), weighing::weight, model.base(), figures.after(corner));
            byCase.put(corner, losses);
            wards.addAll(losses.keySet());
        }
        var weighted = new ArrayList<Fairness.Weighted>();
        for (var ward : wards) {
            weighted.add(weighted(
                    "by_area/" + ward.code(),
                    ward.name(),
                    ward.name(),
                    corner -> byCase.getOrDefault(corner, new TreeMap<>()).getOrDefault(ward, 0L)));
        }
        return weighted;
    }

    private Fairness.Weighted weighted(String id, String where, String group, ToLongFunction<Case> people) {
        Figure figure =
                figures.model("weighted/" + id, "Weighted people who lose service, " + where, Unit.PEOPLE, people);
        return new Fairness.Weighted(group, figure);
    }

    private SortedMap<Integer, Long> losses(ToIntFunction<Cell> key, List<Integer> keys, Case corner) {
        var model = figures.corners().at(corner);
        return Losses.by(key, keys, model.world().cells(), weighing::weight, model.base(), figures.after(corner));
    }
}
