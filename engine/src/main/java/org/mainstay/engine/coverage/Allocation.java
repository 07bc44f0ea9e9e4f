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

    /// As many people served as can be with these providers alone.
    Flow flow(BitSet open) {
        var flow = new Flow((BitSet) open.clone(), demand.clone(), room.clone(), new long[room.length][demand.length]);
        flow.pushAll();
        return flow;
    }

    /// Who is served by whom, by shortest augmenting paths (Edmonds and Karp).
    final class Flow {

        private final BitSet open;
        private final long[] left;
        private final long[] free;
        private final long[][] sent;
        private final int[] fromArea = new int[room.length];
        private final int[] fromProvider = new int[demand.length];

        private Flow(BitSet open, long[] left, long[] free, long[][] sent) {
            this.open = open;
            this.left = left;
            this.free = free;
            this.sent = sent;
        }

        /// How many people are served.
        long served() {
            return Arrays.stream(demand).sum() - Arrays.stream(left).sum();
        }

        /// How many are served at most once some providers are gone: those whom these served find others, and
        /// everybody else begins where they are.
        long without(int... gone) {
            var rest = new Flow(
                    (BitSet) open.clone(),
                    left.clone(),
                    free.clone(),
                    Arrays.stream(sent).map(long[]::clone).toArray(long[][]::new));
            for (var provider : gone) {
                rest.close(provider);
            }
            rest.pushAll();
            return rest.served();
        }

        private void close(int provider) {
            open.clear(provider);
            for (var area = 0; area < left.length; area++) {
                left[area] += sent[provider][area];
                sent[provider][area] = 0;
            }
        }

        private void pushAll() {
            var more = push();
            while (more > 0) {
                more = push();
            }
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
