package org.mainstay.engine.reach;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.DoublePredicate;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntPredicate;

/// Which services each area reaches, and at what cost: metres or minutes, always from the area to the service.
///
/// The pairs lie in one row after another: those of an area from {@link #from} to before {@link #to}, its services
/// ascending. Never changes.
public final class Reach {

    private final int services;
    private final int[] start;
    private final int[] service;
    private final Costs cost;
    private final BitSet lost;

    /// Takes the arrays as they are; those of pairs may be longer than there are pairs.
    Reach(int services, int[] start, int[] service, Costs cost, BitSet lost) {
        this.services = services;
        this.start = start;
        this.service = service;
        this.cost = cost;
        this.lost = lost;
    }

    /// All pairs no more than some metres apart in a straight line.
    public static Reach within(Positions areas, Positions services, int metres) {
        return new GridSearch(areas, services, metres).find();
    }

    /// All pairs no more than some minutes apart by a way of travelling.
    public static Reach within(Positions areas, Positions services, TravelMode mode, double minutes) {
        return mode.reach(within(areas, services, mode.wholeMetres(minutes)), minutes);
    }

    public int areas() {
        return start.length - 1;
    }

    public int services() {
        return services;
    }

    public int pairs() {
        return start[start.length - 1];
    }

    /// The first pair of an area.
    public int from(int area) {
        return start[area];
    }

    /// The pair after the last one of an area.
    public int to(int area) {
        return start[area + 1];
    }

    public int service(int pair) {
        return service[pair];
    }

    public double cost(int pair) {
        return cost.at(pair);
    }

    /// How many of some rising bounds the cost of each pair is above.
    public byte[] ranks(double[] bounds) {
        return cost.ranks(pairs(), bounds);
    }

    /// Whether anything is known of where an area lies; if not, nothing was measured.
    public boolean located(int area) {
        return !lost.get(area);
    }

    /// The pair of an area and a service, or -1 where the one does not reach the other.
    public int pair(int area, int wanted) {
        return Math.max(-1, Arrays.binarySearch(service, start[area], start[area + 1], wanted));
    }

    /// The same pairs with another cost of each.
    public Reach costing(DoubleUnaryOperator price) {
        var changed = new double[pairs()];
        for (var pair = 0; pair < changed.length; pair++) {
            changed[pair] = price.applyAsDouble(cost.at(pair));
        }
        return costing(changed);
    }

    /// The same pairs with other costs, one for each pair.
    Reach costing(double[] changed) {
        return new Reach(services, start, service, Costs.of(changed), lost);
    }

    /// Only the pairs whose cost passes; areas and services keep their numbers.
    public Reach where(DoublePredicate passes) {
        var kept = new BitSet(pairs());
        for (var pair = 0; pair < pairs(); pair++) {
            kept.set(pair, passes.test(cost.at(pair)));
        }
        return kept.cardinality() == pairs() ? this : only(kept);
    }

    /// Only the pairs of some services; areas and services keep their numbers.
    public Reach only(IntPredicate wanted) {
        var open = new BitSet(services);
        for (var number = 0; number < services; number++) {
            open.set(number, wanted.test(number));
        }
        if (open.cardinality() == services) {
            return this;
        }
        var kept = new BitSet(pairs());
        for (var pair = 0; pair < pairs(); pair++) {
            kept.set(pair, open.get(service[pair]));
        }
        return kept.cardinality() == pairs() ? this : only(kept);
    }

    /// The same pairs seen from the services.
    public Catchments catchments() {
        return Catchments.of(this);
    }

    private Reach only(BitSet kept) {
        var from = new int[start.length];
        var pairs = kept.cardinality();
        var whom = new int[pairs];
        var price = cost.room(pairs);
        var next = 0;
        for (var area = 0; area < areas(); area++) {
            for (var pair = kept.nextSetBit(start[area]);
                    pair >= 0 && pair < to(area);
                    pair = kept.nextSetBit(pair + 1)) {
                whom[next] = service[pair];
                price.set(next++, cost, pair);
            }
            from[area + 1] = next;
        }
        return new Reach(services, from, whom, price, lost);
    }
}
