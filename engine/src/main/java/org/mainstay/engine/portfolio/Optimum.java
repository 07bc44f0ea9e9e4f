package org.mainstay.engine.portfolio;

import java.util.List;
import org.mainstay.engine.effort.Ending;

/// The best portfolio that was found, and how good any other could be.
///
/// @param options the option of each line; empty where no portfolio was found that keeps to what is asked
/// @param value what the best loses, in the unit of the objective
/// @param bound what no portfolio can better
public record Optimum(List<Integer> options, double value, double bound, Ending ending) {

    public Optimum {
        options = List.copyOf(options);
    }

    public boolean found() {
        return !options.isEmpty();
    }

    public boolean proven() {
        return ending == Ending.PROVEN;
    }

    /// By which share of the value another portfolio could be better at most; 0 where the answer is proven.
    public double gap() {
        return value == bound ? 0 : (value - bound) / Math.max(1, Math.abs(value));
    }
}
