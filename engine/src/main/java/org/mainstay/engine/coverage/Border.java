package org.mainstay.engine.coverage;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.mainstay.model.area.GridPoint;
import org.mainstay.model.area.NationalGrid;
import org.mainstay.model.area.Outline;
import org.mainstay.model.area.Point;
import org.mainstay.model.place.Place;

/// Where the data end: the sides of outlines of small areas that no second area shares. Beyond it there may be services
/// that no file here names.
final class Border {

    private final Map<Side, Stretch> sides = new HashMap<>();
    /// Each need asks about the same middles of areas.
    private final Map<GridPoint, OptionalDouble> told = new ConcurrentHashMap<>();

    /// A side of an outline, whichever way round it is drawn.
    private record Side(Set<Point> ends) {}

    private record Stretch(GridPoint from, GridPoint to) {

        double metres(GridPoint at) {
            var east = to.easting() - from.easting();
            var north = to.northing() - from.northing();
            var length = east * east + north * north;
            var along = length == 0
                    ? 0
                    : ((at.easting() - from.easting()) * east + (at.northing() - from.northing()) * north) / length;
            var part = Math.clamp(along, 0, 1);
            return Math.hypot(
                    at.easting() - from.easting() - part * east, at.northing() - from.northing() - part * north);
        }
    }

    static Border of(Place place, Areas areas) {
        var border = new Border();
        var codes = new HashSet<String>();
        areas.list().forEach(area -> codes.add(area.key().code()));
        var drawn = new HashSet<String>();
        place.listOutlines().stream()
                .filter(outline -> codes.contains(outline.code()) && drawn.add(outline.code()))
                .forEach(border::draw);
        return border;
    }

    private void draw(Outline outline) {
        for (var ring : outline.rings()) {
            for (var end = 1; end < ring.points().size(); end++) {
                draw(ring.points().get(end - 1), ring.points().get(end));
            }
        }
    }

    private void draw(Point from, Point to) {
        if (from.equals(to)) {
            return;
        }
        var side = new Side(new HashSet<>(List.of(from, to)));
        if (sides.remove(side) == null) {
            sides.put(side, new Stretch(NationalGrid.metres(from), NationalGrid.metres(to)));
        }
    }

    /// How far it is from a point in a straight line; empty where no outlines tell.
    OptionalDouble metres(GridPoint at) {
        return told.computeIfAbsent(
                at,
                point -> sides.values().stream()
                        .mapToDouble(side -> side.metres(point))
                        .min());
    }
}
