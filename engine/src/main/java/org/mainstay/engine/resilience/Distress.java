package org.mainstay.engine.resilience;

import java.util.BitSet;
import java.util.List;

/// How far distress reaches (DebtRank: Battiston and others 2012): each body passes its distress on
/// once, in the round after it is hit.
///
/// An indicator from 0 to 1. It makes no money and loses none, so it is never added to pounds.
public final class Distress {

    private Distress() {}

    /// The distress of each body in the end.
    ///
    /// @param links how much of its distress each body passes on to which other
    /// @param first the distress of each before any is passed on, from 0 to 1
    public static double[] spread(List<Link> links, double[] first) {
        var distress = first.clone();
        var passing = new BitSet();
        var done = new BitSet();
        hit(first, passing);
        while (!passing.isEmpty()) {
            var after = distress.clone();
            for (var link : links) {
                if (passing.get(link.from())) {
                    after[link.to()] = Math.min(1, after[link.to()] + link.weight() * distress[link.from()]);
                }
            }
            done.or(passing);
            passing.clear();
            hit(after, passing);
            passing.andNot(done);
            distress = after;
        }
        return distress;
    }

    private static void hit(double[] distress, BitSet passing) {
        for (int body = 0; body < distress.length; body++) {
            if (distress[body] > 0) {
                passing.set(body);
            }
        }
    }
}
