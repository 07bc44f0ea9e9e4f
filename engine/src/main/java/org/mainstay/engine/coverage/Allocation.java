package org.mainstay.engine.coverage;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;

/// How many people can be served at all when everyone may go to any provider in reach that has room: the largest flow
/// from areas to providers (*Methods*, duplication by spare capacity after re-routing).
final class Allocation {

    private final long[] demand;
    private final long[] room;
    private final BitSet[] reach;

    /// A situation to ask about.
    ///
    /// @param demand people by area
    /// @param room places by provider
    /// @param reach the areas of each provider
    Allocation(long[] demand, long[] room, BitSet[] reach) {
        this.demand = demand.clone();
        this.room = room.clone();
        this.reach = reach.clone();
    }

    /// How many people are served with these providers alone.
    long served(BitSet open) {
        var flow = new Flow(open);
        var served = 0L;
        for (var more = flow.push(); more > 0; more = flow.push()) {
            served += more;
        }
        return served;
    }

    /// Shortest augmenting paths (Edmonds and Karp): few areas and providers, so plain is quick enough.
    private final class Flow {

        private final BitSet open;
        private final long[] left = demand.clone();
        private final long[] free = room.clone();
        private final long[][] sent;
        private final int[] fromArea = new int[room.length];
        private final int[] fromProvider = new int[demand.length];

        private Flow(BitSet open) {
            this.open = open;
            sent = new long[room.length][demand.length];
        }

        /// Serves some more people; 0 when no more can be.
        private long push() {
            Arrays.fill(fromArea, -1);
            Arrays.fill(fromProvider, -1);
            var areas = new ArrayDeque<Integer>();
            var seen = new BitSet();
            for (var area = 0; area < left.length; area++) {
                if (left[area] > 0) {
                    areas.add(area);
                    seen.set(area);
                }
            }
            while (!areas.isEmpty()) {
                var area = areas.remove();
                for (var provider = open.nextSetBit(0); provider >= 0; provider = open.nextSetBit(provider + 1)) {
                    if (fromArea[provider] < 0 && reach[provider].get(area)) {
                        fromArea[provider] = area;
                        if (free[provider] > 0) {
                            return send(provider);
                        }
                        displace(provider, areas, seen);
                    }
                }
            }
            return 0;
        }

        /// Those whom a full provider serves may go elsewhere.
        private void displace(int provider, ArrayDeque<Integer> areas, BitSet seen) {
            for (var area = 0; area < left.length; area++) {
                if (sent[provider][area] > 0 && !seen.get(area)) {
                    seen.set(area);
                    fromProvider[area] = provider;
                    areas.add(area);
                }
            }
        }

        private long send(int last) {
            var amount = free[last];
            var provider = last;
            while (true) {
                var area = fromArea[provider];
                var before = fromProvider[area];
                if (before < 0) {
                    amount = Math.min(amount, left[area]);
                    break;
                }
                amount = Math.min(amount, sent[before][area]);
                provider = before;
            }
            free[last] -= amount;
            provider = last;
            while (true) {
                var area = fromArea[provider];
                sent[provider][area] += amount;
                var before = fromProvider[area];
                if (before < 0) {
                    left[area] -= amount;
                    return amount;
                }
                sent[before][area] -= amount;
                provider = before;
            }
        }
    }
}
