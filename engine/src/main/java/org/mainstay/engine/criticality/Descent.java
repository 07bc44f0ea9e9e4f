package org.mainstay.engine.criticality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// One walk through a network, depth first and without recursion, which overflows on long chains. It keeps
/// for each node how far up anything below it is tied back (Tarjan), and what below it has no such tie.
final class Descent {

    private static final int KINDS = Stakes.KINDS;
    private static final int NONE = -1;

    private final Network network;
    private final int[] number;
    private final int[] low;
    private final int[] above;
    private final int[] root;
    private final int[] next;
    private final int[] separated;
    private final long[] below;
    private final long[] separatedSum;
    private final long[] largest;
    private final List<Bridge> bridges = new ArrayList<>();
    private int numbered;
    private int parts;

    Descent(Network network, long[] stakes) {
        this.network = network;
        var nodes = network.nodes();
        number = new int[nodes];
        low = new int[nodes];
        above = new int[nodes];
        root = new int[nodes];
        next = new int[nodes];
        separated = new int[nodes];
        below = stakes.clone();
        separatedSum = new long[stakes.length];
        largest = new long[stakes.length];
        Arrays.fill(number, NONE);
    }

    void run() {
        for (var node = 0; node < number.length; node++) {
            if (number[node] == NONE) {
                enter(node, NONE, node);
                walk(node);
                parts++;
            }
        }
    }

    private void enter(int node, int from, int start) {
        number[node] = numbered;
        low[node] = numbered++;
        above[node] = from;
        root[node] = start;
        next[node] = network.from(node);
    }

    private void walk(int start) {
        var node = start;
        while (true) {
            if (next[node] < network.from(node + 1)) {
                var other = network.end(next[node]++);
                if (number[other] == NONE) {
                    enter(other, node, start);
                    node = other;
                } else if (other != above[node]) {
                    low[node] = Math.min(low[node], number[other]);
                }
            } else if (node == start) {
                return;
            } else {
                leave(node);
                node = above[node];
            }
        }
    }

    private void leave(int node) {
        var up = above[node];
        low[up] = Math.min(low[up], low[node]);
        for (var kind = 0; kind < KINDS; kind++) {
            below[up * KINDS + kind] += below[node * KINDS + kind];
        }
        if (low[node] >= number[up]) {
            separate(up, node);
        }
        // The link to this node is the one that its parent followed last.
        if (low[node] > number[up] && network.ties(next[up] - 1) == 1) {
            bridges.add(new Bridge(Math.min(node, up), Math.max(node, up)));
        }
    }

    /// Notes that everything below a node hangs on the one above it.
    private void separate(int up, int node) {
        separated[up]++;
        var bigger = Stakes.larger(below, node * KINDS, largest, up * KINDS);
        for (var kind = 0; kind < KINDS; kind++) {
            separatedSum[up * KINDS + kind] += below[node * KINDS + kind];
            if (bigger) {
                largest[up * KINDS + kind] = below[node * KINDS + kind];
            }
        }
    }

    int parts() {
        return parts;
    }

    boolean isRoot(int node) {
        return above[node] == NONE;
    }

    int root(int node) {
        return root[node];
    }

    /// How many parts below a node hang on it alone.
    int separated(int node) {
        return separated[node];
    }

    long separatedSum(int node, int kind) {
        return separatedSum[node * KINDS + kind];
    }

    /// What stands behind a node and all that was reached through it.
    long below(int node, int kind) {
        return below[node * KINDS + kind];
    }

    /// The largest of the parts that hang on a node.
    long[] largest(int node) {
        return Arrays.copyOfRange(largest, node * KINDS, (node + 1) * KINDS);
    }

    List<Bridge> bridges() {
        bridges.sort(Comparator.comparingInt(Bridge::one).thenComparingInt(Bridge::other));
        return List.copyOf(bridges);
    }
}
