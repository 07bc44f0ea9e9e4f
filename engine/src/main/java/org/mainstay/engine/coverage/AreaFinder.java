package org.mainstay.engine.coverage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.access.Measure;
import org.mainstay.engine.access.Reason;
import org.mainstay.engine.access.Scores;
import org.mainstay.engine.reach.Reach;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Unit;

/// Works out what one need finds in each area.
final class AreaFinder {

    private static final double MILLION = 1e6;

    private final NeedView view;
    private final @Nullable Figure places;
    private final Scores scores;

    AreaFinder(NeedView view, @Nullable Figure places) {
        this.view = view;
        this.places = places;
        this.scores = Measure.E2SFCA.score(view.situation());
    }

    /// @param known whether the supply is; if not, no access is told
    List<AreaCoverage> find(boolean known) {
        var areas = new ArrayList<AreaCoverage>();
        for (var area = 0; area < view.reach().areas(); area++) {
            areas.add(find(area, known));
        }
        return areas;
    }

    private AreaCoverage find(int area, boolean known) {
        var near = nearest(view.reach(), area);
        return new AreaCoverage(
                view.ground().areas().list().get(area),
                view.people().byArea().get(area),
                NeedView.depth(view.reach(), area),
                view.providers(area),
                known ? access(area) : null,
                near.length > 0 ? minutes(area, 0, near[0]) : null,
                near.length > 1 ? minutes(area, 1, near[1]) : null,
                known ? scores.reason(area).orElse(null) : null,
                known ? doubts(area) : Set.of());
    }

    private @Nullable Figure access(int area) {
        var reason = scores.reason(area).orElse(null);
        if (places == null || reason == Reason.NOT_LOCATED || reason == Reason.CAPACITY_NOT_KNOWN) {
            return null;
        }
        var value = Math.round(scores.at(area) * MILLION);
        var of = view.ground().areas().list().get(area);
        return view.ground()
                .figures()
                .keep(new Figure(
                        view.path() + "areas/" + of.key().code() + "/access",
                        "Places for each of the people of " + of.name() + " who need help with "
                                + view.need().words(),
                        value,
                        value,
                        value,
                        Unit.PER_MILLION,
                        view.ground().figures().model(inputs(area), view.assumptions())));
    }

    /// The people in need, and the places that they share.
    private List<String> inputs(int area) {
        var ids = new ArrayList<String>();
        ids.add(view.people().all().id());
        if (places != null) {
            ids.add(places.id());
        }
        var own = view.people().byArea().get(area);
        if (own != null) {
            ids.add(own.id());
        }
        return ids;
    }

    /// Minutes to what people travel to, the nearest first.
    private double[] nearest(Reach reach, int area) {
        var minutes = new double[NeedView.depth(reach, area)];
        var count = 0;
        for (var pair = reach.from(area); pair < reach.to(area); pair++) {
            if (view.outlets().get(reach.service(pair)).where().placing().travelled()) {
                minutes[count++] = reach.cost(pair);
            }
        }
        var travelled = Arrays.copyOf(minutes, count);
        Arrays.sort(travelled);
        return travelled;
    }

    private Figure minutes(int area, int rank, double here) {
        var value = Math.round(here);
        var quick = nearest(view.straighter(), area);
        var slow = nearest(view.winding(), area);
        var low = rank < quick.length ? Math.round(quick[rank]) : value;
        var high = rank < slow.length ? Math.round(slow[rank]) : Math.round(view.limit());
        var of = view.ground().areas().list().get(area);
        return view.ground()
                .figures()
                .keep(new Figure(
                        view.path() + "areas/" + of.key().code() + (rank == 0 ? "/nearest" : "/second_nearest"),
                        "Minutes from " + of.name() + " to the " + (rank == 0 ? "nearest" : "second nearest")
                                + " service for " + view.need().words(),
                        value,
                        Math.min(low, value),
                        Math.max(high, value),
                        Unit.MINUTES,
                        view.ground()
                                .figures()
                                .model(List.of(), view.ground().travel().assumptions(view.need()))));
    }

    private Set<AreaCoverage.Doubt> doubts(int area) {
        var doubts = EnumSet.noneOf(AreaCoverage.Doubt.class);
        if (!view.reach().located(area)) {
            return doubts;
        }
        var least = finding(view.winding(), area);
        var most = finding(view.straighter(), area);
        if (least != finding(view.reach(), area) || most != finding(view.reach(), area)) {
            doubts.add(AreaCoverage.Doubt.TRAVEL);
        }
        var centre = view.ground().areas().centre(area);
        if (centre != null
                && finding(view.reach(), area) < 2
                && view.ground().border().metres(centre).orElse(Double.MAX_VALUE)
                        <= view.ground().travel().metres(view.limit())) {
            doubts.add(AreaCoverage.Doubt.EDGE);
        }
        return doubts;
    }

    /// None, one, or more.
    private static int finding(Reach reach, int area) {
        return Math.min(2, NeedView.depth(reach, area));
    }
}
