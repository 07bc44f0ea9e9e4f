package org.mainstay.engine.loss;

import java.util.BitSet;

/// People finding room at services that reach them: as many as can be, each pushing others on to where
/// there is room too. Whoever has a place keeps one, though it may be another.
final class Rerouting {

    private static final int NONE = -1;

    /// In so many rounds everybody gets an equal part of the room that there is.
    private static final int ROUNDS = 16;

    private final Links links;
    private final BitSet gone;
    private final long[] flow;
    private final long[] spare;

    /// By service: the link it was come to by. By cell: the link it was come to by, from a full
    /// service.
    private final int[] cameBy;
    private final int[] pushedBy;
    private final int[] queue;
    private final int[] seenSupply;
    private final int[] seenCell;

    /// From here no way leads to room any more.
    private final boolean[] deadSupply;
    private final boolean[] deadCell;
    private int look;
    private int queued;

    /// @param gone services that serve nobody
    /// @param flow people by link who have a place and may be pushed on
    /// @param spare room by service
    Rerouting(Links links, BitSet gone, long[] flow, long[] spare) {
        this.links = links;
        this.gone = gone;
        this.flow = flow.clone();
        this.spare = spare.clone();
        cameBy = new int[links.supplies()];
        pushedBy = new int[links.cells()];
        queue = new int[links.cells()];
        seenSupply = new int[links.supplies()];
        seenCell = new int[links.cells()];
        deadSupply = new boolean[links.supplies()];
        deadCell = new boolean[links.cells()];
    }

    /// Serves people of one cell, and says how many.
    long serve(int cell, long people) {
        var served = 0L;
        while (served < people && !deadCell[cell]) {
            var room = find(cell);
            if (room == NONE) {
                bury();
            } else {
                served += push(room, people - served);
            }
        }
        return served;
    }

    /// Serves people of all cells and says how many of each: where there is not room for all, all get
    /// about as much.
    long[] serveFairly(long[] people) {
        var served = new long[people.length];
        for (var round = 1; round <= ROUNDS; round++) {
            for (var cell = 0; cell < people.length; cell++) {
                var due = people[cell] / ROUNDS * round + people[cell] % ROUNDS * round / ROUNDS;
                served[cell] += serve(cell, due - served[cell]);
            }
        }
        return served;
    }

    long[] flow() {
        return flow;
    }

    long[] spare() {
        return spare;
    }

    /// A service with room, by the shortest way.
    private int find(int cell) {
        look++;
        queued = 0;
        seenCell[cell] = look;
        pushedBy[cell] = NONE;
        queue[queued++] = cell;
        for (var head = 0; head < queued; head++) {
            for (var link : links.ofCell[queue[head]]) {
                var supply = links.linkSupply[link];
                if (seenSupply[supply] != look && !deadSupply[supply] && !gone.get(supply)) {
                    seenSupply[supply] = look;
                    cameBy[supply] = link;
                    if (spare[supply] > 0) {
                        return supply;
                    }
                    enqueue(supply);
                }
            }
        }
        return NONE;
    }

    /// Those who have a place at a full service may go elsewhere.
    private void enqueue(int supply) {
        for (var link = links.from[supply]; link < links.from[supply + 1]; link++) {
            var cell = links.linkCell[link];
            if (flow[link] > 0 && seenCell[cell] != look && !deadCell[cell]) {
                seenCell[cell] = look;
                pushedBy[cell] = link;
                queue[queued++] = cell;
            }
        }
    }

    /// What was looked through in vain need never be looked through again: no later way leads out of
    /// it.
    private void bury() {
        for (var at = 0; at < queued; at++) {
            deadCell[queue[at]] = true;
        }
        for (var supply = 0; supply < seenSupply.length; supply++) {
            deadSupply[supply] = deadSupply[supply] || seenSupply[supply] == look;
        }
    }

    private long push(int room, long people) {
        var amount = Math.min(people, spare[room]);
        for (var supply = room; supply != NONE; supply = before(supply)) {
            var pushed = pushedBy[links.linkCell[cameBy[supply]]];
            amount = pushed == NONE ? amount : Math.min(amount, flow[pushed]);
        }
        for (var supply = room; supply != NONE; supply = before(supply)) {
            flow[cameBy[supply]] += amount;
            var pushed = pushedBy[links.linkCell[cameBy[supply]]];
            if (pushed != NONE) {
                flow[pushed] -= amount;
            }
        }
        spare[room] -= amount;
        return amount;
    }

    private int before(int supply) {
        var pushed = pushedBy[links.linkCell[cameBy[supply]]];
        return pushed == NONE ? NONE : links.linkSupply[pushed];
    }

    /// Nobody has a place, and every service has the room it has.
    static Rerouting afresh(Links links, long[] spare) {
        return new Rerouting(links, new BitSet(), new long[links.links()], spare);
    }
}
