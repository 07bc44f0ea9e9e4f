package org.mainstay.engine.coverage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.access.Crowding;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Unit;

/// Works out whom each outlet reaches, and who would have nobody else: what one pass over the pairs tells of
/// every single closure.
final class OutletFinder {

    private static final int HUNDRED = 100;

    private final NeedView view;
    private final BitSet[] catchments;
    private final Crowding crowding;

    OutletFinder(NeedView view) {
        this.view = view;
        this.catchments = view.catchments();
        this.crowding = Crowding.of(view.situation());
    }

    List<OutletCoverage> find() {
        var found = new ArrayList<OutletCoverage>();
        for (var outlet = 0; outlet < view.outlets().size(); outlet++) {
            found.add(find(outlet));
        }
        return found;
    }

    private OutletCoverage find(int number) {
        var outlet = view.outlets().get(number);
        return new OutletCoverage(
                outlet,
                view.ground().areas().keys(catchments[number]),
                people(outlet, "reached", "People who need help with %s and reach %s", catchments[number]),
                people(
                        outlet,
                        "alone",
                        "People who need help with %s and reach %s alone",
                        withDepth(catchments[number], 1)),
                people(
                        outlet,
                        "left_with_one",
                        "People who need help with %s and, without %s, reach one service",
                        withDepth(catchments[number], 2)),
                crowding(outlet, number));
    }

    private BitSet withDepth(BitSet areas, int depth) {
        var some = new BitSet();
        areas.stream()
                .filter(area -> NeedView.depth(view.reach(), area) == depth)
                .forEach(some::set);
        return some;
    }

    private Figure people(Outlet outlet, String path, String name, BitSet areas) {
        return view.ground()
                .figures()
                .sum(
                        view.path() + "outlets/" + outlet.id() + "/" + path,
                        name.formatted(view.need().words(), outlet.label()),
                        Unit.PEOPLE,
                        view.people(areas));
    }

    private @Nullable Figure crowding(Outlet outlet, int number) {
        var places = outlet.capacity().places();
        if (places == null || places == 0) {
            return null;
        }
        var value = Math.round(crowding.at(number) * HUNDRED);
        return view.ground()
                .figures()
                .keep(new Figure(
                        view.path() + "outlets/" + outlet.id() + "/crowding",
                        "People who need help with %s for each hundred places at %s"
                                .formatted(view.need().words(), outlet.label()),
                        value,
                        value,
                        value,
                        Unit.PEOPLE_A_HUNDRED_PLACES,
                        view.ground()
                                .figures()
                                .model(
                                        List.of(
                                                view.people().all().id(),
                                                view.path() + "outlets/" + outlet.id() + "/places"),
                                        view.assumptions())));
    }
}
