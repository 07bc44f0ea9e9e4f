package org.mainstay.engine.criticality;

import java.util.Arrays;
import java.util.List;

/// What stands behind each node: people, pence and services.
public final class Stakes {

    static final int NODES = 0;
    static final int PEOPLE = 1;
    static final int PENCE = 2;
    static final int SERVICES = 3;
    static final int KINDS = 4;

    private final List<long[]> amounts;

    private Stakes(List<long[]> amounts) {
        this.amounts = amounts;
    }

    /// One amount for each node.
    public static Stakes of(long[] people, long[] pence, long[] services) {
        var nodes = new long[people.length];
        Arrays.fill(nodes, 1);
        return new Stakes(List.of(nodes, people.clone(), pence.clone(), services.clone()));
    }

    /// Only the nodes themselves count.
    public static Stakes none(int nodes) {
        return of(new long[nodes], new long[nodes], new long[nodes]);
    }

    /// One number for each kind of stake, all nodes of one kind together.
    long[] flat() {
        var nodes = amounts.getFirst().length;
        var flat = new long[nodes * KINDS];
        for (var node = 0; node < nodes; node++) {
            for (var kind = 0; kind < KINDS; kind++) {
                flat[node * KINDS + kind] = amounts.get(kind)[node];
            }
        }
        return flat;
    }

    /// Whether one part is larger than another, by the first kind in which they differ.
    static boolean larger(long[] one, int at, long[] other, int there) {
        for (var kind = 0; kind < KINDS; kind++) {
            if (one[at + kind] != other[there + kind]) {
                return one[at + kind] > other[there + kind];
            }
        }
        return false;
    }
}
