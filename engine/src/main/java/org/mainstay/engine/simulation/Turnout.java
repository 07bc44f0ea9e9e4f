package org.mainstay.engine.simulation;

/// How the own clients of one supply fared in a step in which not just those who came were served, share by share.
final class Turnout {

    /// Where the people of each share live.
    final int[] cells;

    /// How many more than came were served; below 0 where some were turned away.
    final long[] served;

    /// Of those turned away: who look for another provider, who leave, and who wait on.
    final long[] trying;

    final long[] leaving;
    final long[] staying;

    /// Nobody has come yet.
    Turnout(int[] cells) {
        this.cells = cells;
        served = new long[cells.length];
        trying = new long[cells.length];
        leaving = new long[cells.length];
        staying = new long[cells.length];
    }
}
