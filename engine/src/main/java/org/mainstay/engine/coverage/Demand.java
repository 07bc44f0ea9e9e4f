package org.mainstay.engine.coverage;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/// Who comes to the outlets of a need, area by area: the people whom they serve today, spread over those whom
/// they reach by how many there are in need.
final class Demand {

    private final NeedView view;
    private final long units;
    private final BitSet[] catchments;

    /// @param units of which one person makes so many
    Demand(NeedView view, long units) {
        this.view = view;
        this.units = units;
        this.catchments = view.catchments();
    }

    /// What the outlets whose places and people were counted could do for each other; null where there are none.
    @Nullable
    Spare spare() {
        var counted = new BitSet();
        var room = new long[view.outlets().size()];
        var demand = new long[view.reach().areas()];
        for (var number = 0; number < room.length; number++) {
            var capacity = view.outlets().get(number).capacity();
            var places = capacity.places();
            var served = capacity.served();
            if (places != null && served != null && capacity.basis().counted()) {
                counted.set(number);
                room[number] = Math.max(places, served) * units;
                spread(served * units, catchments[number], demand);
            }
        }
        return counted.isEmpty() ? null : new Spare(demand, room, catchments, counted);
    }

    /// In proportion to the people in need, or equally where nobody knows them; the parts add up to the whole.
    private void spread(long people, BitSet areas, long[] demand) {
        var known = areas.stream().mapToLong(view.people()::people).sum();
        var whole = known > 0 ? known : areas.cardinality();
        var before = 0L;
        for (var area = areas.nextSetBit(0); area >= 0; area = areas.nextSetBit(area + 1)) {
            var after = before + (known > 0 ? view.people().people(area) : 1);
            demand[area] += part(people, after, whole) - part(people, before, whole);
            before = after;
        }
    }

    private static long part(long people, long part, long whole) {
        return Math.round((double) people * part / whole);
    }
}
