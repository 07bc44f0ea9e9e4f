package org.mainstay.engine.criticality;

import java.util.Arrays;

/// How much passes through each node on the shortest ways from one node to all others (Brandes). Keeps its room
/// from one source to the next; one for each thread.
final class Passing {

    private final Core core;
    private final int[] from;
    private final int[] end;
    private final int[] order;
    private final int[] far;
    private final double[] ways;
    private final double[] passing;

    Passing(Core core) {
        this.core = core;
        from = core.from();
        end = core.end();
        order = new int[core.size()];
        far = new int[core.size()];
        ways = new double[core.size()];
        passing = new double[core.size()];
        Arrays.fill(far, -1);
    }

    /// Spreads from a source and answers how many nodes were reached; the source is the first of them.
    int spread(int source) {
        var reached = 0;
        order[reached++] = source;
        far[source] = 0;
        ways[source] = 1;
        for (var at = 0; at < reached; at++) {
            var node = order[at];
            for (var link = from[node]; link < from[node + 1]; link++) {
                var other = end[link];
                if (far[other] < 0) {
                    far[other] = far[node] + 1;
                    ways[other] = 0;
                    order[reached++] = other;
                }
                if (far[other] > far[node]) {
                    ways[other] += ways[node];
                }
            }
        }
        for (var at = reached - 1; at >= 0; at--) {
            gather(order[at]);
        }
        for (var at = 0; at < reached; at++) {
            far[order[at]] = -1;
        }
        return reached;
    }

    /// What passes through a node is what comes from those one step farther, by the share of their ways that
    /// lead here.
    private void gather(int node) {
        var sum = 0.0;
        for (var link = from[node]; link < from[node + 1]; link++) {
            var other = end[link];
            if (far[other] > far[node]) {
                sum += passing[other];
            }
        }
        passing[node] = (sum * ways[node] + core.weight(node)) / ways[node];
    }

    /// The node that was reached at this place.
    int reached(int place) {
        return order[place];
    }

    /// How many of the nodes beyond it are reached through a node.
    double through(int node) {
        return passing[node] * ways[node] - core.weight(node);
    }
}
