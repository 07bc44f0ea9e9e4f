package org.mainstay.app.ambleford;

import java.util.ArrayList;
import java.util.List;

/// A simple polygon, its corners in order, the first not repeated at the end.
record Polygon(List<Spot> corners) {

    Polygon {
        corners = List.copyOf(corners);
    }

    /// The part of this polygon that lies nearer to `own` than to any of the `others`.
    Polygon nearest(Spot own, List<Spot> others) {
        var cell = this;
        for (var other : others) {
            if (!other.equals(own)) {
                cell = cell.nearer(own, other);
            }
        }
        return cell;
    }

    private Polygon nearer(Spot own, Spot other) {
        var kept = new ArrayList<Spot>();
        for (var i = 0; i < corners.size(); i++) {
            var from = corners.get(i);
            var to = corners.get((i + 1) % corners.size());
            var fromSide = side(from, own, other);
            var toSide = side(to, own, other);
            if (fromSide <= 0) {
                kept.add(from);
            }
            if ((fromSide < 0 && toSide > 0) || (fromSide > 0 && toSide < 0)) {
                kept.add(from.towards(to, fromSide / (fromSide - toSide)));
            }
        }
        return new Polygon(kept);
    }

    /// Below 0 where the spot is nearer to `own`; falls off linearly, so that crossings interpolate exactly.
    private static double side(Spot spot, Spot own, Spot other) {
        return spot.squaredDistance(own) - spot.squaredDistance(other);
    }

    double area() {
        var twice = 0.0;
        for (var i = 0; i < corners.size(); i++) {
            twice += cross(i);
        }
        return twice / 2;
    }

    Spot centre() {
        var east = 0.0;
        var north = 0.0;
        for (var i = 0; i < corners.size(); i++) {
            var to = corners.get((i + 1) % corners.size());
            east += (corners.get(i).east() + to.east()) * cross(i);
            north += (corners.get(i).north() + to.north()) * cross(i);
        }
        return new Spot(east / (6 * area()), north / (6 * area()));
    }

    private double cross(int i) {
        var from = corners.get(i);
        var to = corners.get((i + 1) % corners.size());
        return from.east() * to.north() - to.east() * from.north();
    }

    boolean holds(Spot spot) {
        var inside = false;
        for (var i = 0; i < corners.size(); i++) {
            var from = corners.get(i);
            var to = corners.get((i + 1) % corners.size());
            if ((from.north() > spot.north()) != (to.north() > spot.north())) {
                var share = (spot.north() - from.north()) / (to.north() - from.north());
                if (spot.east() < from.towards(to, share).east()) {
                    inside = !inside;
                }
            }
        }
        return inside;
    }

    Spot anywhere(Chance chance) {
        var west = corners.stream().mapToDouble(Spot::east).min().orElseThrow();
        var east = corners.stream().mapToDouble(Spot::east).max().orElseThrow();
        var south = corners.stream().mapToDouble(Spot::north).min().orElseThrow();
        var north = corners.stream().mapToDouble(Spot::north).max().orElseThrow();
        while (true) {
            var spot = new Spot(west + (east - west) * chance.share(), south + (north - south) * chance.share());
            if (holds(spot)) {
                return spot;
            }
        }
    }
}
