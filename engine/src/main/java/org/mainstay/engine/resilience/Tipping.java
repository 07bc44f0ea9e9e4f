package org.mainstay.engine.resilience;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// Who gives way once enough of what holds it up has gone (Watts 2002): those that a venue, a hub or an
/// infrastructure body hosts and supports.
public final class Tipping {

    /// The round of those that never give way.
    public static final int STANDS = -1;

    private static final double ROUNDING = 1e-12;

    private Tipping() {}

    /// Everyone that has gone in the end, the first among them.
    ///
    /// @param supports how much of what holds the second body up comes from the first
    /// @param limits from which lost share of its support each gives way; a limit of 0 is one that any
    /// loss reaches
    /// @param gone who has gone before
    public static BitSet spread(List<Link> supports, double[] limits, BitSet gone) {
        var rounds = rounds(supports, limits, gone);
        var all = new BitSet();
        for (int body = 0; body < rounds.length; body++) {
            all.set(body, rounds[body] != STANDS);
        }
        return all;
    }

    /// In which round each gives way: 0 for those that had gone before, [#STANDS] for those that stand.
    /// Whoever goes in one round has lost its support in earlier ones.
    public static int[] rounds(List<Link> supports, double[] limits, BitSet gone) {
        var rounds = new int[limits.length];
        Arrays.fill(rounds, STANDS);
        gone.stream().forEach(body -> rounds[body] = 0);
        var held = new double[limits.length];
        supports.forEach(link -> held[link.to()] += link.weight());
        boolean spreads = true;
        for (int round = 1; spreads; round++) {
            var lost = new double[limits.length];
            supports.stream()
                    .filter(link -> rounds[link.from()] != STANDS)
                    .forEach(link -> lost[link.to()] += link.weight());
            spreads = false;
            for (int body = 0; body < limits.length; body++) {
                if (rounds[body] == STANDS && lost[body] > 0 && lost[body] >= limits[body] * held[body] - ROUNDING) {
                    rounds[body] = round;
                    spreads = true;
                }
            }
        }
        return rounds;
    }
}
