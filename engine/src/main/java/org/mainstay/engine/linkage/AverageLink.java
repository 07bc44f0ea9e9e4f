package org.mainstay.engine.linkage;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Joins the closest groups first, closeness being the average over all pairs between two groups, until none is close.
///
/// It walks from a group to its closest one and on, until two are each other's closest; they can be joined at once,
/// whatever else is joined later. That needs no list of all distances in order.
final class AverageLink {

    private final double least;
    private final double[][] sums;
    private final int[] sizes;
    private final int[] groups;
    private final int[] path;
    private int steps;

    private AverageLink(int size, double least, Closeness closeness) {
        this.least = least;
        sums = new double[size][size];
        sizes = new int[size];
        groups = IntStream.range(0, size).toArray();
        path = new int[size + 1];
        Arrays.fill(sizes, 1);
        for (var one = 0; one < size; one++) {
            for (var other = one + 1; other < size; other++) {
                sums[one][other] = closeness.of(one, other);
                sums[other][one] = sums[one][other];
            }
        }
    }

    /// The group of each, by the number of its first one.
    ///
    /// @param least the average from which on two groups are joined
    static int[] groups(int size, double least, Closeness closeness) {
        var link = new AverageLink(size, least, closeness);
        for (var first = 0; first < size; first++) {
            while (link.sizes[first] > 0) {
                link.walk(first);
            }
        }
        return link.groups;
    }

    /// Walks from a group on, and joins on the way, until it is joined itself or it is clear that it stays as it is.
    private void walk(int first) {
        path[0] = first;
        steps = 1;
        while (steps > 0) {
            var here = path[steps - 1];
            var next = closest(here);
            if (next < 0) {
                sizes[here] = 0;
                steps--;
            } else if (steps > 1 && next == path[steps - 2]) {
                merge(Math.min(here, next), Math.max(here, next));
                steps -= 2;
            } else {
                path[steps++] = next;
            }
        }
    }

    /// The closest group that is close enough, the one just come from where there are several; -1 for none.
    private int closest(int here) {
        var closest = steps > 1 ? path[steps - 2] : -1;
        var best = closest < 0 ? least : average(here, closest);
        for (var other = 0; other < sizes.length; other++) {
            if (other != here && sizes[other] > 0 && average(here, other) > best) {
                best = average(here, other);
                closest = other;
            }
        }
        return closest;
    }

    private double average(int one, int other) {
        return sums[one][other] / sizes[one] / sizes[other];
    }

    private void merge(int first, int second) {
        for (var other = 0; other < sizes.length; other++) {
            sums[first][other] += sums[second][other];
            sums[other][first] = sums[first][other];
        }
        sizes[first] += sizes[second];
        sizes[second] = 0;
        for (var at = 0; at < groups.length; at++) {
            groups[at] = groups[at] == second ? first : groups[at];
        }
    }

    /// How close two are.
    interface Closeness {
        double of(int one, int other);
    }
}
