package org.mainstay.engine.location;

/// What is already decided about each site.
final class Fixing {

    private static final byte FREE = 0;
    private static final byte OPEN = 1;
    private static final byte CLOSED = 2;

    private final byte[] states;
    private int open;
    private int closed;
    private boolean contrary;

    Fixing(int sites) {
        states = new byte[sites];
    }

    Fixing copy() {
        var copy = new Fixing(states.length);
        System.arraycopy(states, 0, copy.states, 0, states.length);
        copy.open = open;
        copy.closed = closed;
        copy.contrary = contrary;
        return copy;
    }

    void open(int site) {
        contrary = contrary || states[site] == CLOSED;
        if (states[site] == FREE) {
            states[site] = OPEN;
            open++;
        }
    }

    void close(int site) {
        contrary = contrary || states[site] == OPEN;
        if (states[site] == FREE) {
            states[site] = CLOSED;
            closed++;
        }
    }

    boolean isOpen(int site) {
        return states[site] == OPEN;
    }

    boolean isFree(int site) {
        return states[site] == FREE;
    }

    int opened() {
        return open;
    }

    int decided() {
        return open + closed;
    }

    /// Whether some site would have to be both, so that nothing better is left here.
    boolean contrary() {
        return contrary;
    }
}
