package org.mainstay.engine.coverage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.reach.Barrier;
import org.mainstay.engine.reach.Barriers;
import org.mainstay.engine.reach.Reach;
import org.mainstay.engine.reach.Spot;
import org.mainstay.engine.reach.TravelMode;
import org.mainstay.engine.reach.TravelTimes;
import org.mainstay.model.area.GridPoint;
import org.mainstay.model.area.NationalGrid;
import org.mainstay.model.area.Point;
import org.mainstay.model.area.TravelTime;
import org.mainstay.model.evidence.Assumptions;
import org.mainstay.model.need.Need;
import org.mainstay.model.place.Place;

/// How long it takes from each area to each outlet: as imported, else the straight line times a detour, by the quickest
/// of the chosen ways and around barriers.
final class Travel {

    private final Areas areas;
    private final Assumptions assumptions;
    private final TravelChoice choice;
    private final List<TravelMode> modes = new ArrayList<>();
    private final Barriers barriers;
    private final boolean blocked;
    private final Map<String, Map<Integer, Double>> imported = new HashMap<>();

    Travel(Place place, Areas areas, Assumptions assumptions, TravelChoice choice) {
        this.areas = areas;
        this.assumptions = assumptions;
        this.choice = choice;
        choice.modes().forEach(mode -> modes.add(mode(mode)));
        this.barriers =
                new Barriers(place.listBarriers().stream().map(Travel::barrier).toList());
        this.blocked = !place.listBarriers().isEmpty();
        place.listTravelTimes().stream()
                .filter(time -> choice.modes().contains(time.mode()))
                .forEach(this::take);
    }

    private TravelMode mode(org.mainstay.model.area.TravelMode mode) {
        var path = "travel/" + mode.code() + "/";
        return new TravelMode(mode.code(), number(path + "detour"), number(path + "speed"), number(path + "fixed"));
    }

    private double number(String id) {
        return assumptions.get(id).value().doubleValue();
    }

    private static Barrier barrier(org.mainstay.model.area.Barrier barrier) {
        return new Barrier(barrier.name(), spots(barrier.line()), spots(barrier.crossings()));
    }

    private static List<Spot> spots(List<Point> points) {
        return points.stream().map(NationalGrid::metres).map(Travel::spot).toList();
    }

    private static Spot spot(GridPoint at) {
        return new Spot((int) Math.round(at.easting()), (int) Math.round(at.northing()));
    }

    private void take(TravelTime time) {
        areas.find(time.from())
                .ifPresent(area -> imported.computeIfAbsent(time.to(), any -> new HashMap<>())
                        .merge(area, time.minutes(), Math::min));
    }

    /// How long people travel at most for a need, in minutes.
    double limit(Need need) {
        var chosen = choice.minutes();
        return chosen != null
                ? chosen
                : assumptions
                        .find("travel/limit", need.code())
                        .map(limit -> limit.value().doubleValue())
                        .orElseThrow();
    }

    /// How far in a straight line people get within some minutes, by the quickest way, in metres.
    double metres(double minutes) {
        return modes.stream().mapToDouble(mode -> mode.metres(minutes)).max().orElse(0);
    }

    /// The assumptions that travel rests on.
    List<String> assumptions(Need need) {
        var ids = new ArrayList<String>();
        for (var mode : choice.modes()) {
            for (var part : List.of("detour", "speed", "fixed")) {
                ids.add("travel/" + mode.code() + "/" + part);
            }
        }
        if (choice.minutes() == null) {
            assumptions.find("travel/limit", need.code()).ifPresent(limit -> ids.add(limit.id()));
        }
        return ids;
    }

    /// Which outlets each area reaches in time, in minutes; what nobody travels to takes none.
    ///
    /// @param detour instead of those of the ways; what was imported stays
    Reach reach(List<Outlet> outlets, double limit, OptionalDouble detour) {
        var ways = detour.isEmpty()
                ? modes
                : modes.stream()
                        .map(mode -> mode.withDetour(detour.getAsDouble()))
                        .toList();
        var times = new TravelTimes(areas.size(), outlets.size());
        for (var number = 0; number < outlets.size(); number++) {
            add(times, number, outlets.get(number), ways, limit);
        }
        return times.reach(this::located);
    }

    private boolean located(int area) {
        return areas.centre(area) != null || imported.values().stream().anyMatch(times -> times.containsKey(area));
    }

    private void add(TravelTimes times, int number, Outlet outlet, List<TravelMode> ways, double limit) {
        var known =
                imported.getOrDefault(outlet.id(), imported.get(outlet.where().postcode()));
        var at = outlet.where().at();
        var there = at == null ? null : NationalGrid.metres(at);
        for (var area = 0; area < areas.size(); area++) {
            if (outlet.catchment().isEmpty()
                    || outlet.catchment().contains(areas.list().get(area).key())) {
                var minutes = there == null ? 0 : minutes(area, there, known, ways);
                if (minutes <= limit) {
                    times.add(area, number, minutes);
                }
            }
        }
    }

    /// Where a table gives times to an outlet, what it leaves out was too far for it.
    private double minutes(int area, GridPoint there, @Nullable Map<Integer, Double> known, List<TravelMode> ways) {
        var centre = areas.centre(area);
        if (known != null) {
            return known.getOrDefault(area, Double.POSITIVE_INFINITY);
        }
        if (centre == null) {
            return Double.POSITIVE_INFINITY;
        }
        var metres = blocked
                ? barriers.metres(spot(centre), spot(there))
                : Math.hypot(centre.easting() - there.easting(), centre.northing() - there.northing());
        return ways.stream().mapToDouble(mode -> mode.minutes(metres)).min().orElseThrow();
    }
}
