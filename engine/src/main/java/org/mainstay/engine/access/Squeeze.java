package org.mainstay.engine.access;

/// What closing one service does to the others.
public final class Squeeze {

    private final int closed;
    private final double[] before;
    private final double[] change;
    private final double stranded;

    Squeeze(int closed, double[] before, double[] change, double stranded) {
        this.closed = closed;
        this.before = before;
        this.change = change;
        this.stranded = stranded;
    }

    /// The service that closes.
    public int closed() {
        return closed;
    }

    /// People for each unit of a service afterwards; 0 for the one that closed.
    public double at(int service) {
        return service == closed ? 0 : Math.max(0, before[service] + change[service]);
    }

    /// The people who have no capacity in reach any more.
    public double stranded() {
        return stranded;
    }
}
