package org.mainstay.engine.access;

/// What changes would make of the areas: their scores, and how many services each still reaches.
public final class Outlook {

    private final Situation situation;
    private final double[] before;
    private final double[] after;
    private final int[] depth;

    Outlook(Situation situation, double[] before, double[] after, int[] depth) {
        this.situation = situation;
        this.before = before;
        this.after = after;
        this.depth = depth;
    }

    public double before(int area) {
        return before[area];
    }

    public double after(int area) {
        return after[area];
    }

    /// How many services an area would reach.
    public int depth(int area) {
        return depth[area];
    }

    /// The people whose score falls below a threshold.
    public double newlyBelow(double threshold) {
        var sum = 0.0;
        for (var area = 0; area < after.length; area++) {
            sum += before[area] >= threshold && after[area] < threshold ? situation.people(area) : 0;
        }
        return sum;
    }

    /// The people who would reach exactly so many services and did not before: 0 for those left without, 1
    /// for those who depend on one.
    public double newlyAt(int wanted) {
        var sum = 0.0;
        for (var area = 0; area < after.length; area++) {
            var was = situation.weights().to(area) - situation.weights().from(area);
            sum += depth[area] == wanted && was != wanted ? situation.people(area) : 0;
        }
        return sum;
    }
}
