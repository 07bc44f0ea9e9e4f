package org.mainstay.engine.reach;

/// A point in whole metres of the British National Grid.
public record Spot(int x, int y) {

    double metres(Spot other) {
        return Math.hypot((double) x - other.x, (double) y - other.y);
    }

    /// Above 0 where a third point lies to the left of the line from here to there, below 0 to the right, 0 on it.
    long side(Spot there, Spot third) {
        return ((long) there.x - x) * ((long) third.y - y) - ((long) there.y - y) * ((long) third.x - x);
    }
}
