package org.mainstay.model.area;

import java.util.ArrayList;
import java.util.List;
import org.mainstay.model.evidence.Fact;
import org.mainstay.model.evidence.RowRef;

/// The outline of an area, as rings of points; holes are rings too.
///
/// @param code the area's code, empty where the file has names only
public record Outline(String code, String name, List<Ring> rings, RowRef row) implements Fact {

    public Outline {
        rings = List.copyOf(rings);
    }

    /// The rings as polygons, each an outer ring and the holes in it: a ring that an odd number of others
    /// enclose is a hole.
    public List<List<Ring>> polygons() {
        var polygons = new ArrayList<List<Ring>>();
        rings.stream().filter(ring -> depth(ring) % 2 == 0).forEach(outer -> {
            var polygon = new ArrayList<>(List.of(outer));
            rings.stream()
                    .filter(ring -> depth(ring) == depth(outer) + 1 && outer.encloses(ring))
                    .forEach(polygon::add);
            polygons.add(polygon);
        });
        return polygons;
    }

    private int depth(Ring ring) {
        return (int) rings.stream().filter(other -> other.encloses(ring)).count();
    }

    public record Ring(List<Point> points) {

        public Ring {
            points = List.copyOf(points);
        }

        private boolean encloses(Ring other) {
            return !equals(other) && !other.points.isEmpty() && holds(other.points.getFirst());
        }

        /// Whether a ray from the point to the east crosses the ring an odd number of times.
        private boolean holds(Point point) {
            var inside = false;
            for (var end = 1; end < points.size(); end++) {
                var from = points.get(end - 1);
                var to = points.get(end);
                if ((from.latitude() > point.latitude()) != (to.latitude() > point.latitude())) {
                    var share = (point.latitude() - from.latitude()) / (to.latitude() - from.latitude());
                    inside ^= point.longitude() < from.longitude() + share * (to.longitude() - from.longitude());
                }
            }
            return inside;
        }
    }
}
