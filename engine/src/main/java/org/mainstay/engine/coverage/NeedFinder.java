package org.mainstay.engine.coverage;

import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.reach.Reach;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Unit;
import org.mainstay.model.need.Need;

/// Works out who is reached for one need.
final class NeedFinder {

    private final NeedView view;
    private final Figures figures;

    private NeedFinder(NeedView view) {
        this.view = view;
        this.figures = view.ground().figures();
    }

    static NeedCoverage find(
            NeedGround ground, Need need, PeopleInNeed people, List<Outlet> outlets, CoverageFinder.Status status) {
        return new NeedFinder(NeedView.of(ground, need, people, outlets)).find(status);
    }

    private NeedCoverage find(CoverageFinder.Status status) {
        var known = status.status() == SupplyStatus.RECORDED;
        var places = places();
        var areas = new AreaFinder(view, places).find(known);
        return new NeedCoverage(
                view.need(),
                status.status(),
                status.why(),
                view.people().all(),
                view.people().how(),
                places,
                (int) view.outlets().stream()
                        .filter(outlet -> outlet.capacity().places() == null)
                        .count(),
                known ? people("without_access", "nobody in reach", (reach, area) -> depth(reach, area) == 0) : null,
                known
                        ? people("single_dependence", "one service in reach", (reach, area) -> depth(reach, area) == 1)
                        : null,
                known ? oneProvider() : null,
                notMeasured(),
                view.limit(),
                areas,
                new FairnessFinder(view, areas, known).find(),
                new OutletFinder(view).find(),
                new SharedGroundFinder(view).find(),
                known ? new SiteFinder(view).find() : List.of(),
                status.notListed(),
                new Ways(view));
    }

    private static int depth(Reach reach, int area) {
        return NeedView.depth(reach, area);
    }

    private @Nullable Figure places() {
        var known = view.outlets().stream()
                .map(this::places)
                .filter(Objects::nonNull)
                .toList();
        return known.isEmpty()
                ? null
                : figures.sum(
                        view.path() + "places",
                        "Places a year for " + view.need().words() + ", as far as they are known",
                        Unit.PLACES,
                        known);
    }

    private @Nullable Figure places(Outlet outlet) {
        var places = outlet.capacity().places();
        var trace = outlet.capacity().trace();
        return places == null || trace == null
                ? null
                : figures.keep(new Figure(
                        view.path() + "outlets/" + outlet.id() + "/places",
                        "Places a year at " + outlet.label() + " for "
                                + view.need().words(),
                        places,
                        places,
                        places,
                        Unit.PLACES,
                        trace));
    }

    /// People in need in areas of which something holds; its ends are what holds whatever the detour, and what may
    /// hold.
    private Figure people(String path, String what, BiPredicate<Reach, Integer> holds) {
        var is = new BitSet();
        var always = 0L;
        var ever = 0L;
        for (var area = 0; area < view.reach().areas(); area++) {
            var figure = view.people().byArea().get(area);
            if (figure != null && view.reach().located(area)) {
                var tight = holds.test(view.straighter(), area);
                var here = holds.test(view.reach(), area);
                var wide = holds.test(view.winding(), area);
                is.set(area, here);
                always += tight && here && wide ? figure.low() : 0;
                ever += tight || here || wide ? figure.high() : 0;
            }
        }
        return figures.sumWithin(view.path() + path, name(what), Unit.PEOPLE, view.people(is), always, ever);
    }

    private String name(String what) {
        return "People who need help with %s and have %s".formatted(view.need().words(), what);
    }

    private Figure oneProvider() {
        var one = new BitSet();
        for (var area = 0; area < view.reach().areas(); area++) {
            one.set(area, view.reach().located(area) && view.providers(area) == 1);
        }
        return figures.sum(
                view.path() + "one_provider", name("one organisation to go to"), Unit.PEOPLE, view.people(one));
    }

    private Figure notMeasured() {
        var lost = new BitSet();
        for (var area = 0; area < view.reach().areas(); area++) {
            lost.set(area, !view.reach().located(area));
        }
        return figures.sum(
                view.path() + "not_measured", name("no known place to travel from"), Unit.PEOPLE, view.people(lost));
    }
}
