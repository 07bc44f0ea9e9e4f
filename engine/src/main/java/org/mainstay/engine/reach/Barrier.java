package org.mainstay.engine.reach;

import java.util.List;

/// A line that people cannot cross but at some points: a river with its bridges, a motorway with its underpasses.
///
/// @param line at least two points
/// @param crossings may be none: then nobody gets to the other side but around the ends
public record Barrier(String name, List<Spot> line, List<Spot> crossings) {

    /// A crossing lets through whoever meets the line this near to it, since lines and points are drawn
    /// by hand.
    private static final double METRES_OF_A_CROSSING = 50;

    public Barrier {
        line = List.copyOf(line);
        crossings = List.copyOf(crossings);
        if (line.size() < 2) {
            throw new IllegalArgumentException("The barrier (%s) must have at least two points.".formatted(name));
        }
    }

    /// Whether it stops who goes straight from one point to the other.
    boolean stops(Spot from, Spot to) {
        for (var index = 1; index < line.size(); index++) {
            if (crosses(from, to, line.get(index - 1), line.get(index))
                    && !opens(from, to, line.get(index - 1), line.get(index))) {
                return true;
            }
        }
        return false;
    }

    /// A line through a bend belongs to the one part that it leaves, so that no bend is a gap. Who only
    /// comes up to the barrier has not crossed it.
    private static boolean crosses(Spot from, Spot to, Spot first, Spot second) {
        var start = first.side(second, from);
        var end = first.side(second, to);
        var apart = (start < 0 && end > 0) || (start > 0 && end < 0);
        return apart && (from.side(to, first) >= 0) != (from.side(to, second) >= 0);
    }

    private boolean opens(Spot from, Spot to, Spot first, Spot second) {
        var start = (double) first.side(second, from);
        var share = start / (start - first.side(second, to));
        var x = from.x() + share * (to.x() - from.x());
        var y = from.y() + share * (to.y() - from.y());
        return crossings.stream()
                .anyMatch(crossing -> Math.hypot(crossing.x() - x, crossing.y() - y) <= METRES_OF_A_CROSSING);
    }
}
