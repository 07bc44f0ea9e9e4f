package org.mainstay.engine.scenario;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mainstay.model.shock.ShockRow;

/// Where one row of a shock hits a place, and how much of what stands there it hits, in millionths.
///
/// @param id tells it from every other row of every shock
/// @param supplies by their place in the model
/// @param providers likewise
/// @param cells likewise
record Landing(
        String id,
        ShockRow row,
        SortedMap<Integer, Long> supplies,
        SortedMap<Integer, Long> providers,
        SortedMap<Integer, Long> cells) {

    Landing {
        supplies = Collections.unmodifiableSortedMap(new TreeMap<>(supplies));
        providers = Collections.unmodifiableSortedMap(new TreeMap<>(providers));
        cells = Collections.unmodifiableSortedMap(new TreeMap<>(cells));
    }

    /// Whether it hits anything at all.
    boolean hits() {
        return switch (row.kind()) {
            case PAYER_CUTS, ROOM_LOST, PAID_LATE -> !supplies.isEmpty();
            case OTHERS_CUT, COSTS_RISE, BODY_CLOSES -> !providers.isEmpty();
            case DEMAND_RISES -> !cells.isEmpty();
            case HANDOVERS_LOST -> true;
        };
    }
}
