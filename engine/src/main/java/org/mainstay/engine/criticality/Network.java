package org.mainstay.engine.criticality;

import java.util.Arrays;
import java.util.List;

/// Who is tied to whom, whichever way the money goes. Several ties between the same two are one link that
/// remembers how many.
public final class Network {

    private final int[] from;
    private final int[] end;
    private final int[] ties;

    private Network(int[] from, int[] end, int[] ties) {
        this.from = from;
        this.end = end;
        this.ties = ties;
    }

    /// A tie of a node to itself says nothing and is left out.
    ///
    /// @param one the first end of each tie
    /// @param other the second end of each tie
    public static Network of(int nodes, int[] one, int[] other) {
        var from = new int[nodes + 1];
        for (var tie = 0; tie < one.length; tie++) {
            if (one[tie] != other[tie]) {
                from[one[tie] + 1]++;
                from[other[tie] + 1]++;
            }
        }
        for (var node = 0; node < nodes; node++) {
            from[node + 1] += from[node];
        }
        var free = Arrays.copyOf(from, nodes);
        var end = new int[from[nodes]];
        for (var tie = 0; tie < one.length; tie++) {
            if (one[tie] != other[tie]) {
                end[free[one[tie]]++] = other[tie];
                end[free[other[tie]]++] = one[tie];
            }
        }
        return joined(from, end);
    }

    /// Ties given as pairs of nodes.
    public static Network of(int nodes, List<List<Integer>> ties) {
        return of(
                nodes,
                ties.stream().mapToInt(List::getFirst).toArray(),
                ties.stream().mapToInt(List::getLast).toArray());
    }

    private static Network joined(int[] from, int[] end) {
        var starts = new int[from.length];
        var ties = new int[end.length];
        var size = 0;
        for (var node = 0; node + 1 < from.length; node++) {
            Arrays.sort(end, from[node], from[node + 1]);
            starts[node] = size;
            for (var at = from[node]; at < from[node + 1]; at++) {
                if (size == starts[node] || end[size - 1] != end[at]) {
                    end[size++] = end[at];
                }
                ties[size - 1]++;
            }
        }
        starts[from.length - 1] = size;
        return new Network(starts, Arrays.copyOf(end, size), Arrays.copyOf(ties, size));
    }

    public int nodes() {
        return from.length - 1;
    }

    /// How many others a node is tied to.
    public int degree(int node) {
        return from[node + 1] - from[node];
    }

    /// Where the links of a node begin; those of the last one end at that of the node after it.
    int from(int node) {
        return from[node];
    }

    /// The other end of a link.
    int end(int link) {
        return end[link];
    }

    /// How many ties a link stands for.
    int ties(int link) {
        return ties[link];
    }
}
