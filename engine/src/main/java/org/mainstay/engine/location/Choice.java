package org.mainstay.engine.location;

import java.util.List;
import org.mainstay.engine.effort.Ending;

/// The best sites that were found, and how good any others could be.
///
/// @param sites in ascending order; other sites may be as good
/// @param value what they achieve, in the terms of the question
/// @param bound what no choice can better
/// @param leftOut the areas that no choice can serve, which count for nothing in the value
public record Choice(List<Integer> sites, double value, double bound, Ending ending, List<Integer> leftOut) {

    public Choice {
        sites = List.copyOf(sites);
        leftOut = List.copyOf(leftOut);
    }

    public boolean proven() {
        return ending == Ending.PROVEN;
    }

    /// By which share of the value another choice could be better at most; 0 where the answer is proven.
    public double gap() {
        return value == bound ? 0 : Math.abs(bound - value) / Math.abs(value);
    }
}
