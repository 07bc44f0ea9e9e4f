package org.mainstay.engine.reach;

/// Where things lie, in whole metres of the British National Grid. A position may be missing.
public final class Positions {

    /// Stands for a coordinate that nobody gave.
    public static final int MISSING = Integer.MIN_VALUE;

    private final int[] x;
    private final int[] y;

    private Positions(int[] x, int[] y) {
        this.x = x;
        this.y = y;
    }

    /// Positions by their eastings and northings.
    ///
    /// @param x {@link #MISSING} where it is not known
    public static Positions of(int[] x, int[] y) {
        if (x.length != y.length) {
            throw new IllegalArgumentException(
                    "The eastings (%s) and northings (%s) must be as many.".formatted(x.length, y.length));
        }
        return new Positions(x.clone(), y.clone());
    }

    public int size() {
        return x.length;
    }

    public boolean located(int index) {
        return x[index] != MISSING && y[index] != MISSING;
    }

    public int x(int index) {
        return x[index];
    }

    public int y(int index) {
        return y[index];
    }

    /// The square of the straight line between one of these and one of those.
    long squared(int index, Positions others, int other) {
        var dx = (long) x[index] - others.x[other];
        var dy = (long) y[index] - others.y[other];
        return dx * dx + dy * dy;
    }
}
