package org.mainstay.model.area;

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

    public record Ring(List<Point> points) {

        public Ring {
            points = List.copyOf(points);
        }
    }
}
