package org.mainstay.engine.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.reach.Reach;
import org.mainstay.model.area.Area;
import org.mainstay.model.area.AreaKey;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Unit;

/// Who reaches which outlet of one need, and in how many minutes. Asked for one area or one outlet at a time: nobody
/// looks at most of the pairs.
public final class Ways {

    /// Of those equally near the order of the outlets holds.
    private static final Comparator<Near> NEAREST_FIRST = Comparator.comparingLong(Ways::order);

    private final NeedView view;

    Ways(NeedView view) {
        this.view = view;
    }

    /// An outlet in reach of an area.
    ///
    /// @param minutes to it; null where nobody travels, because it comes to people or its place is not told
    public record Near(Outlet outlet, @Nullable Figure minutes) {}

    /// The outlets in reach of an area, the nearest first; none where nobody knows the area.
    public List<Near> from(AreaKey key) {
        var found = view.ground().areas().find(key);
        if (found.isEmpty()) {
            return List.of();
        }
        var area = found.getAsInt();
        var near = new ArrayList<Near>();
        for (var pair = view.reach().from(area); pair < view.reach().to(area); pair++) {
            var number = view.reach().service(pair);
            var outlet = view.outlets().get(number);
            near.add(new Near(outlet, outlet.where().placing().travelled() ? minutes(area, number, outlet) : null));
        }
        near.sort(NEAREST_FIRST);
        return List.copyOf(near);
    }

    private static long order(Near near) {
        var minutes = near.minutes();
        return minutes == null ? Long.MAX_VALUE : minutes.value();
    }

    /// The areas that reach an outlet, in order of their keys.
    public List<AreaKey> to(Outlet outlet) {
        var number = view.outlets().indexOf(outlet);
        var areas = new ArrayList<AreaKey>();
        for (var area = 0; number >= 0 && area < view.reach().areas(); area++) {
            if (view.reach().pair(area, number) >= 0) {
                areas.add(view.ground().areas().list().get(area).key());
            }
        }
        return List.copyOf(areas);
    }

    /// Whether from every area the same outlets are reached in the same time.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Ways ways
                && areas().equals(ways.areas())
                && areas().stream().allMatch(area -> from(area).equals(ways.from(area)));
    }

    @Override
    public int hashCode() {
        return view.outlets().hashCode();
    }

    private List<AreaKey> areas() {
        return view.ground().areas().list().stream().map(Area::key).toList();
    }

    private Figure minutes(int area, int number, Outlet outlet) {
        var value = minutes(view.reach(), area, number, 0);
        var of = view.ground().areas().list().get(area);
        return new Figure(
                view.path() + "areas/" + of.key().code() + "/to/" + outlet.id(),
                "Minutes from " + of.name() + " to " + outlet.label(),
                value,
                Math.min(value, minutes(view.straighter(), area, number, value)),
                Math.max(value, minutes(view.winding(), area, number, Math.round(view.limit()))),
                Unit.MINUTES,
                view.ground().figures().model(List.of(), view.ground().travel().assumptions(view.need())));
    }

    private static long minutes(Reach reach, int area, int number, long otherwise) {
        var pair = reach.pair(area, number);
        return pair < 0 ? otherwise : Math.round(reach.cost(pair));
    }
}
