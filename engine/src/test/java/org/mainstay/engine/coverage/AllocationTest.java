package org.mainstay.engine.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// How many people can be served when everyone may go to any provider in reach.
class AllocationTest {

    private static BitSet bits(long mask) {
        return BitSet.valueOf(new long[] {mask});
    }

    /// The least cut: people of the areas that are given up, and the room that the others could get to.
    private static long leastCut(long[] demand, long[] room, BitSet[] reach, BitSet open) {
        var least = Long.MAX_VALUE;
        for (var kept = 0; kept < 1 << demand.length; kept++) {
            var cut = 0L;
            for (var area = 0; area < demand.length; area++) {
                cut += (kept >> area & 1) == 0 ? demand[area] : 0;
            }
            for (var provider = 0; provider < room.length; provider++) {
                cut += open.get(provider) && reach[provider].intersects(bits(kept)) ? room[provider] : 0;
            }
            least = Math.min(least, cut);
        }
        return least;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void asManyAreServedAsTheTightestCutLetsThrough(long seed) {
        var random = new Random(seed);
        for (var trial = 0; trial < 200; trial++) {
            var demand = random.longs(1 + random.nextInt(5), 0, 9).toArray();
            var room = random.longs(1 + random.nextInt(4), 0, 9).toArray();
            var reach = new BitSet[room.length];
            for (var provider = 0; provider < room.length; provider++) {
                reach[provider] = bits(random.nextInt(1 << demand.length));
            }
            var open = bits(random.nextInt(1 << room.length));
            var flow = new Allocation(demand, room, reach).flow(open);
            assertThat(flow.served()).isEqualTo(leastCut(demand, room, reach, open));
            var gone = random.nextInt(room.length);
            open.clear(gone);
            assertThat(flow.without(gone)).isEqualTo(leastCut(demand, room, reach, open));
        }
    }

    @Test
    void whoHasAChoiceMakesRoomForThoseWhoHaveNone() {
        // Both areas reach the first provider, the first area the second too.
        var allocation =
                new Allocation(new long[] {10, 10}, new long[] {10, 10}, new BitSet[] {bits(0b11), bits(0b01)});
        assertThat(allocation.flow(bits(0b11)).served()).isEqualTo(20);
        assertThat(allocation.flow(bits(0b10)).served()).isEqualTo(10);
    }
}
