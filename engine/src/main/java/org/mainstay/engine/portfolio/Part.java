package org.mainstay.engine.portfolio;

import java.util.BitSet;

/// A part of a problem in which some options are closed, and what is known of it.
final class Part {

    private final BitSet open;
    private final Guess guess;
    private final double bound;
    private final long number;

    Part(boolean[] open, Guess guess, double bound, long number) {
        this.open = new BitSet(open.length);
        for (var option = 0; option < open.length; option++) {
            this.open.set(option, open[option]);
        }
        this.guess = guess;
        this.bound = bound;
        this.number = number;
    }

    boolean[] open(int options) {
        var here = new boolean[options];
        open.stream().forEach(option -> here[option] = true);
        return here;
    }

    Guess guess() {
        return guess;
    }

    double bound() {
        return bound;
    }

    /// In which order the parts were made.
    long number() {
        return number;
    }
}
