package org.mainstay.engine.coverage;

import java.util.BitSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// What the providers of one need could do for each other, by the people who come today or should.
final class Spare {

    private final Allocation.Flow all;
    private final BitSet counted;
    private final BitSet[] reach;
    private final long[] demand;
    /// How many are served without one outlet, once somebody asks.
    private final Map<Integer, Long> withoutOne = new ConcurrentHashMap<>();

    /// What is known of them.
    ///
    /// @param counted the outlets whose places and people were counted
    Spare(long[] demand, long[] room, BitSet[] reach, BitSet counted) {
        this.all = new Allocation(demand, room, reach).flow(counted);
        this.counted = (BitSet) counted.clone();
        this.reach = reach.clone();
        this.demand = demand.clone();
    }

    boolean counts(int first, int second) {
        return counted.get(first) && counted.get(second);
    }

    /// People who would go without, in the units of the demand.
    ///
    /// @param share of what the smaller could do alone, what the other could do as well, 0 to 1
    record Pair(long first, long second, long both, double share, boolean singlePoint) {}

    /// @param limit by how much of the local demand a merged body's loss must exceed the larger single loss
    Pair pair(int first, int second, double limit) {
        var served = all.served();
        var withoutFirst = without(first);
        var withoutSecond = without(second);
        var withoutBoth = all.without(first, second);
        var aloneFirst = withoutSecond - withoutBoth;
        var aloneSecond = withoutFirst - withoutBoth;
        var smaller = Math.min(aloneFirst, aloneSecond);
        var both = served - withoutBoth;
        // Where others could do all that the smaller does, all of it is done twice.
        var share = smaller == 0 ? 1 : (double) (aloneFirst + aloneSecond - both) / smaller;
        var lossFirst = served - withoutFirst;
        var lossSecond = served - withoutSecond;
        var single = both - Math.max(lossFirst, lossSecond) >= limit * local(first, second);
        return new Pair(lossFirst, lossSecond, both, share, single);
    }

    private long without(int outlet) {
        return withoutOne.computeIfAbsent(outlet, all::without);
    }

    private double local(int first, int second) {
        var areas = (BitSet) reach[first].clone();
        areas.or(reach[second]);
        return areas.stream().mapToLong(area -> demand[area]).sum();
    }
}
