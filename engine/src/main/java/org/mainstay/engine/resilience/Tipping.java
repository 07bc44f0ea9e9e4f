package org.mainstay.engine.resilience;

import java.util.BitSet;
import java.util.List;

/// Who gives way once enough of what holds it up has gone (Watts 2002): those that a venue, a hub or an
/// infrastructure body hosts and supports.
public final class Tipping {

    private static final double ROUNDING = 1e-12;

    private Tipping() {}

    /// Everyone that has gone in the end, the first among them.
    ///
    /// @param supports how much of what holds the second body up comes from the first
    /// @param limits from which lost share of its support each gives way; a limit of 0 is one that any
    /// loss reaches
    /// @param gone who has gone before
    public static BitSet spread(List<Link> supports, double[] limits, BitSet gone) {
        var all = (BitSet) gone.clone();
        var held = new double[limits.length];
        supports.forEach(link -> held[link.to()] += link.weight());
        for (int before = -1; before < all.cardinality(); ) {
            before = all.cardinality();
            var lost = new double[limits.length];
            supports.stream().filter(link -> all.get(link.from())).forEach(link -> lost[link.to()] += link.weight());
            for (int body = 0; body < limits.length; body++) {
                if (lost[body] > 0 && lost[body] >= limits[body] * held[body] - ROUNDING) {
                    all.set(body);
                }
            }
        }
        return all;
    }
}
