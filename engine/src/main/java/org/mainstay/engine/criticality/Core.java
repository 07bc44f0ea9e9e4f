package org.mainstay.engine.criticality;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.stream.IntStream;

/// What is left of a network once everything that hangs on one link alone is taken away, again and again.
/// Each node left stands for itself and all that was taken off it; whoever is taken off is passed only by
/// what hangs on them.
final class Core {

    private final int nodes;
    private final int[] weight;
    private final boolean[] taken;
    private final long[] together;
    /// For each node the squares of the parts that hang on it, as far as they were taken away.
    private final double[] squares;
    private final int[] ids;
    private final int[] from;
    private final int[] end;

    private Core(Network network, long[] together) {
        nodes = network.nodes();
        this.together = together;
        weight = new int[nodes];
        taken = new boolean[nodes];
        squares = new double[nodes];
        Arrays.fill(weight, 1);
        peel(network);
        ids = IntStream.range(0, nodes).filter(node -> !taken[node]).toArray();
        from = new int[ids.length + 1];
        end = links(network);
    }

    /// @param together how many nodes hang together with each
    static Core of(Network network, long[] together) {
        return new Core(network, together);
    }

    private void peel(Network network) {
        var left = IntStream.range(0, nodes).map(network::degree).toArray();
        var queue = new ArrayDeque<Integer>();
        IntStream.range(0, nodes).filter(node -> left[node] == 1).forEach(queue::add);
        while (!queue.isEmpty()) {
            int node = queue.remove();
            if (left[node] == 1) {
                taken[node] = true;
                left[node] = 0;
                for (var link = network.from(node); link < network.from(node + 1); link++) {
                    var other = network.end(link);
                    if (!taken[other]) {
                        weight[other] += weight[node];
                        squares[other] += (double) weight[node] * weight[node];
                        if (--left[other] == 1) {
                            queue.add(other);
                        }
                    }
                }
            }
        }
    }

    private int[] links(Network network) {
        var numbers = new int[nodes];
        for (var at = 0; at < ids.length; at++) {
            numbers[ids[at]] = at;
        }
        var ends = IntStream.builder();
        for (var at = 0; at < ids.length; at++) {
            from[at + 1] = from[at];
            for (var link = network.from(ids[at]); link < network.from(ids[at] + 1); link++) {
                if (!taken[network.end(link)]) {
                    ends.add(numbers[network.end(link)]);
                    from[at + 1]++;
                }
            }
        }
        return ends.build().toArray();
    }

    /// How many pairs of nodes can only meet through each node, because one of them hangs on it.
    double[] hanging() {
        var pairs = new double[nodes];
        for (var node = 0; node < nodes; node++) {
            var others = together[node] - 1.0;
            var away = together[node] - (double) weight[node];
            pairs[node] = (others * others - squares[node] - away * away) / 2;
        }
        return pairs;
    }

    int size() {
        return ids.length;
    }

    /// How many nodes one stands for, itself included.
    int weight(int at) {
        return weight[ids[at]];
    }

    /// Which node of the network one is.
    int id(int at) {
        return ids[at];
    }

    int[] from() {
        return from;
    }

    int[] end() {
        return end;
    }
}
