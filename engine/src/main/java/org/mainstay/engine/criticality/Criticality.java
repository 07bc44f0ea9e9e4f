package org.mainstay.engine.criticality;

import java.util.List;
import java.util.stream.IntStream;

/// What every node of a network holds together, found in one pass over it.
public final class Criticality {

    private static final int KINDS = Stakes.KINDS;

    private final Descent descent;
    private final long[] stakes;

    private Criticality(Descent descent, long[] stakes) {
        this.descent = descent;
        this.stakes = stakes;
    }

    public static Criticality of(Network network, Stakes stakes) {
        var flat = stakes.flat();
        var descent = new Descent(network, flat);
        descent.run();
        return new Criticality(descent, flat);
    }

    /// Into how many parts the network falls as it is.
    public int parts() {
        return descent.parts();
    }

    /// Whether the network falls into more parts when the node goes.
    public boolean holdsTogether(int node) {
        return descent.separated(node) >= (descent.isRoot(node) ? 2 : 1);
    }

    /// All nodes without which the network falls into more parts (articulation points), in ascending order.
    public List<Integer> articulationPoints() {
        return IntStream.range(0, stakes.length / KINDS)
                .filter(this::holdsTogether)
                .boxed()
                .toList();
    }

    /// All single ties without which it does so, in ascending order.
    public List<Bridge> bridges() {
        return descent.bridges();
    }

    /// How many nodes hang together with a node, itself included.
    public long together(int node) {
        return descent.below(descent.root(node), Stakes.NODES);
    }

    /// What is cut off when a node goes. Of the parts that remain the largest counts as not cut off: by nodes,
    /// then by people, pence and services, so that the numbering of nodes plays no part.
    public CutOff cutOff(int node) {
        var rest = rest(node);
        var largest = descent.largest(node);
        var kept = Stakes.larger(rest, 0, largest, 0) ? rest : largest;
        var lost = new long[KINDS];
        for (var kind = 0; kind < KINDS; kind++) {
            lost[kind] = total(node, kind) - stakes[node * KINDS + kind] - kept[kind];
        }
        var parts = parts() - 1 + descent.separated(node) + (descent.isRoot(node) ? 0 : 1);
        return new CutOff(lost[Stakes.NODES], lost[Stakes.PEOPLE], lost[Stakes.PENCE], lost[Stakes.SERVICES], parts);
    }

    private long total(int node, int kind) {
        return descent.below(descent.root(node), kind);
    }

    /// What hangs together above the node once it is gone; nothing above a root.
    private long[] rest(int node) {
        var rest = new long[KINDS];
        for (var kind = 0; kind < KINDS && !descent.isRoot(node); kind++) {
            rest[kind] = total(node, kind) - stakes[node * KINDS + kind] - descent.separatedSum(node, kind);
        }
        return rest;
    }
}
