package org.mainstay.engine.criticality;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.mainstay.engine.synthetic.SyntheticFunding;

/// Networks to look into, and plain ways to look.
final class Networks {

    private Networks() {}

    static Network funding(int nodes) {
        var funding = SyntheticFunding.of(nodes);
        return Network.of(funding.nodes(), funding.funder(), funding.organisation());
    }

    /// Few enough links that it often falls apart.
    static List<List<Integer>> ties(long seed, int nodes, int count) {
        var random = new SplittableRandom(seed);
        return IntStream.range(0, count)
                .mapToObj(tie -> List.of(random.nextInt(nodes), random.nextInt(nodes)))
                .toList();
    }

    static long[] amounts(long seed, int nodes) {
        return new SplittableRandom(seed).longs(nodes, 0, 50).toArray();
    }

    /// The parts of a network, by walking from node to node.
    static List<Set<Integer>> parts(int nodes, List<List<Integer>> ties, Set<Integer> gone) {
        var seen = new HashSet<>(gone);
        return IntStream.range(0, nodes)
                .filter(node -> !seen.contains(node))
                .mapToObj(node -> seen.contains(node) ? Set.<Integer>of() : part(node, ties, seen))
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static Set<Integer> part(int start, List<List<Integer>> ties, Set<Integer> seen) {
        var part = new HashSet<Integer>();
        var queue = new ArrayDeque<Integer>();
        queue.add(start);
        seen.add(start);
        while (!queue.isEmpty()) {
            int node = queue.remove();
            part.add(node);
            for (var tie : ties) {
                if (tie.contains(node)) {
                    int other = tie.getFirst() == node ? tie.getLast() : tie.getFirst();
                    if (seen.add(other)) {
                        queue.add(other);
                    }
                }
            }
        }
        return part;
    }
}
