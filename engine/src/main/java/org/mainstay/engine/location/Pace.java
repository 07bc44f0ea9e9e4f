package org.mainstay.engine.location;

/// How long and how boldly a bound is raised.
///
/// @param stride the share of the gap that the first step aims at
/// @param patience after how many steps in vain the stride is shortened
/// @param offers after how many steps the choice is taken as a start for better sites
record Pace(int steps, double stride, int patience, int offers) {

    static final Pace ROOT = new Pace(3000, 0.2, 10, 50);
    static final Pace PART = new Pace(60, 0.1, 4, Integer.MAX_VALUE);
}
