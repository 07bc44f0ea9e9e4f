package org.mainstay.engine.simulation;

import java.util.Arrays;
import java.util.BitSet;

/// The cells of one need that are worked out in a run: all, or, where without the changes nobody is ever turned away,
/// only those of people whom their own provider turns away. In all others people are served as they come.
final class Extent {

    final int[] cells;

    /// By cell, whether it is one of them.
    private final boolean[] in;

    private Extent(int[] cells, boolean[] in) {
        this.cells = cells;
        this.in = in;
    }

    static Extent everybody(Layout layout, int need) {
        var in = new boolean[layout.cells];
        for (int cell : layout.cellsOfNeed[need]) {
            in[cell] = true;
        }
        return new Extent(layout.cellsOfNeed[need], in);
    }

    /// @param some of cells of any need
    static Extent of(Layout layout, int need, BitSet some) {
        var in = new boolean[layout.cells];
        var cells = new int[some.cardinality()];
        int count = 0;
        for (int cell : layout.cellsOfNeed[need]) {
            if (some.get(cell)) {
                in[cell] = true;
                cells[count++] = cell;
            }
        }
        return new Extent(Arrays.copyOf(cells, count), in);
    }

    /// Those of some cells that are worked out, in the same order.
    int[] within(int[] some) {
        int count = 0;
        for (int cell : some) {
            count += in[cell] ? 1 : 0;
        }
        if (count == some.length) {
            return some;
        }
        var within = new int[count];
        for (int at = 0, next = 0; next < count; at++) {
            if (in[some[at]]) {
                within[next++] = some[at];
            }
        }
        return within;
    }
}
