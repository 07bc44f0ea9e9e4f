package org.mainstay.engine.loss;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.mainstay.engine.simulation.Portion;
import org.mainstay.engine.simulation.World;

/// Services for one need and the people they reach, as far as anybody could be passed on from one to
/// the next. What happens in one neighbourhood never touches another.
///
/// Own clients are served first, as in the monthly model; who is nobody's client or is turned away
/// finds room so that as many as possible do.
final class Neighbourhood {

    private final Links links;
    private final int need;
    /// By service, who runs it; in ascending order, all who run any.
    private final int[] body;
    private final int[] bodies;
    private final int[] group;

    /// As things are: by link own clients served and others served, by service the room left.
    private final long[] own;
    private final long[] others;
    private final long[] spare;

    /// By body: the people it serves, and those lost if it alone went.
    private final long[] served;
    private final long[] alone;

    private Neighbourhood(World world, Links links) {
        this.links = links;
        need = world.supplies().get(links.supply[0]).need();
        body = Arrays.stream(links.supply)
                .map(supply -> world.supplies().get(supply).provider())
                .toArray();
        bodies = Arrays.stream(body).sorted().distinct().toArray();
        group = Arrays.stream(links.cell)
                .map(cell -> world.cells().get(cell).group())
                .toArray();
        own = new long[links.links()];
        spare = new long[links.supplies()];
        var left = Arrays.stream(links.cell)
                .mapToLong(cell -> world.cells().get(cell).extraDemand())
                .toArray();
        for (var at = 0; at < spare.length; at++) {
            serveOwn(world, at, left);
        }
        var rest = Rerouting.afresh(links, spare);
        rest.serveFairly(left);
        others = rest.flow();
        System.arraycopy(rest.spare(), 0, spare, 0, spare.length);
        served = new long[bodies.length];
        for (var link = 0; link < links.links(); link++) {
            served[indexOf(body[links.linkSupply[link]])] += own[link] + others[link];
        }
        alone = Arrays.stream(bodies).mapToLong(one -> lost(only(one))).toArray();
    }

    static Neighbourhood of(World world, List<Integer> supplies) {
        return new Neighbourhood(world, Links.of(world, supplies));
    }

    /// Own clients of one service, and who of them is turned away.
    private void serveOwn(World world, int at, long[] left) {
        var supply = world.supplies().get(links.supply[at]);
        var asking = supply.own().stream().mapToLong(share -> share.people()).toArray();
        var all = Arrays.stream(asking).sum();
        var parts = asking.clone();
        if (supply.capacity() < all) {
            Portion.split(supply.capacity(), asking, asking.length, all, parts);
        }
        for (var link = links.from[at]; link < links.from[at + 1]; link++) {
            own[link] = parts[link - links.from[at]];
            left[links.linkCell[link]] += asking[link - links.from[at]] - own[link];
        }
        spare[at] = Math.max(0, supply.capacity() - all);
    }

    private static BitSet only(int one) {
        var some = new BitSet();
        some.set(one);
        return some;
    }

    private int indexOf(int one) {
        return Arrays.binarySearch(bodies, one);
    }

    int need() {
        return need;
    }

    /// Who runs anything here, in ascending order.
    IntStream bodies() {
        return Arrays.stream(bodies);
    }

    /// Whom a body serves here: no more can be lost with it.
    long served(int one) {
        return served[indexOf(one)];
    }

    /// Whom the place loses here if one body alone goes.
    long lostAlone(int one) {
        return alone[indexOf(one)];
    }

    /// Whom the place loses here if these bodies go.
    long lost(BitSet fallen) {
        var gone = gone(fallen);
        var displaced = displaced(gone);
        var after = new Rerouting(links, gone, others, spare);
        var lost = 0L;
        for (var cell = 0; cell < displaced.length; cell++) {
            lost += displaced[cell] - after.serve(cell, displaced[cell]);
        }
        return lost;
    }

    private BitSet gone(BitSet fallen) {
        var gone = new BitSet(body.length);
        for (var at = 0; at < body.length; at++) {
            gone.set(at, fallen.get(body[at]));
        }
        return gone;
    }

    /// By cell, those whose service is gone.
    private long[] displaced(BitSet gone) {
        var displaced = new long[links.cells()];
        for (var at = gone.nextSetBit(0); at >= 0; at = gone.nextSetBit(at + 1)) {
            for (var link = links.from[at]; link < links.from[at + 1]; link++) {
                displaced[links.linkCell[link]] += own[link] + others[link];
            }
        }
        return displaced;
    }

    /// Who they are whom the place loses here.
    void tell(BitSet fallen, Losers losers) {
        var gone = gone(fallen);
        var displaced = displaced(gone);
        var served = new Rerouting(links, gone, others, spare).serveFairly(displaced);
        for (var cell = 0; cell < displaced.length; cell++) {
            losers.add(group[cell], displaced[cell] - served[cell]);
            if (Arrays.stream(links.ofCell[cell]).allMatch(link -> gone.get(links.linkSupply[link]))) {
                losers.addWithoutAlternative(displaced[cell]);
            }
        }
        for (var one : IntStream.of(group).sorted().distinct().toArray()) {
            var here = lostOf(one, gone, displaced, true);
            losers.widen(one, here, lostOf(one, gone, displaced, false));
        }
    }

    /// Those of a group who are lost if it comes first, or last.
    private long lostOf(int one, BitSet gone, long[] displaced, boolean first) {
        var after = new Rerouting(links, gone, others, spare);
        var lost = 0L;
        for (var turn = 0; turn < 2; turn++) {
            for (var cell = 0; cell < displaced.length; cell++) {
                if (group[cell] == one == (first == (turn == 0))) {
                    var served = after.serve(cell, displaced[cell]);
                    lost += group[cell] == one ? displaced[cell] - served : 0;
                }
            }
        }
        return lost;
    }
}
