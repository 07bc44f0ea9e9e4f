package org.mainstay.engine.loss;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.mainstay.engine.simulation.World;

/// Divides the services of a world into parts between which nobody is ever passed on: those that reach
/// some same people are in one part.
final class Parts {

    private final int[] above;
    private final List<List<Integer>> parts = new ArrayList<>();

    Parts(World world) {
        above = new int[world.supplies().size()];
        Arrays.setAll(above, supply -> supply);
        var firstOfCell = new int[world.cells().size()];
        Arrays.fill(firstOfCell, -1);
        for (var supply = 0; supply < above.length; supply++) {
            for (var share : world.supplies().get(supply).own()) {
                var first = firstOfCell[share.cell()];
                if (first < 0) {
                    firstOfCell[share.cell()] = supply;
                } else {
                    above[top(supply)] = top(first);
                }
            }
        }
        var byTop = new TreeMap<Integer, List<Integer>>();
        for (var supply = 0; supply < above.length; supply++) {
            byTop.computeIfAbsent(top(supply), any -> new ArrayList<>()).add(supply);
        }
        parts.addAll(byTop.values());
    }

    private int top(int supply) {
        var at = supply;
        while (above[at] != at) {
            above[at] = above[above[at]];
            at = above[at];
        }
        return at;
    }

    /// The services of each part, in ascending order.
    List<List<Integer>> list() {
        return parts;
    }
}
