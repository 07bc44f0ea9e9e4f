package org.mainstay.engine.simulation;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/// Who of one need is worked out in a run: everybody, or, where without the changes nobody is ever turned away, only
/// the supplies that are touched and the cells that they reach. All others stay as they are, and take in whom they have
/// room for.
final class Extent {

    /// Cells and supplies that are worked out.
    final int[] cells;
    final int[] supplies;
    /// Supplies that may serve whoever looks for another; by supply, which of these cells it reaches.
    final int[] others;
    final int[][] within;

    private Extent(int[] cells, int[] supplies, int[] others, int[][] within) {
        this.cells = cells;
        this.supplies = supplies;
        this.others = others;
        this.within = within;
    }

    static Extent everybody(Layout layout, int need) {
        var all = layout.suppliesOfNeed[need];
        return new Extent(layout.cellsOfNeed[need], all, all, layout.clients.reach);
    }

    /// @param providers who is touched
    static Extent touched(Layout layout, int need, boolean[] providers) {
        var supplies = Arrays.stream(layout.suppliesOfNeed[need])
                .filter(supply -> providers[layout.provider[supply]])
                .toArray();
        var cells = new BitSet();
        for (int supply : supplies) {
            IntStream.of(layout.clients.reach[supply]).forEach(cells::set);
        }
        var within = new int[layout.supplies][];
        var others = IntStream.of(layout.suppliesOfNeed[need])
                .filter(supply -> {
                    within[supply] = IntStream.of(layout.clients.reach[supply])
                            .filter(cells::get)
                            .toArray();
                    return within[supply].length > 0;
                })
                .toArray();
        return new Extent(cells.stream().toArray(), supplies, others, within);
    }
}
