package org.mainstay.engine.loss;

import java.util.List;
import org.mainstay.engine.effort.Ending;

/// The sets of bodies of one size whose going hurts most.
///
/// @param size how many go at once
/// @param losses the worst first; of those as bad, the one with the first bodies
/// @param ending PROVEN where nothing worse exists; else each of these loses at least so much, and
/// others may be worse
/// @param looked how many sets are settled, by looking or because they cannot be among the worst
/// @param all how many sets there are
public record Worst(int size, List<Loss> losses, Ending ending, long looked, long all) {

    public Worst {
        losses = List.copyOf(losses);
    }

    public boolean proven() {
        return ending == Ending.PROVEN;
    }
}
