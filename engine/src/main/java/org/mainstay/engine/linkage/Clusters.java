package org.mainstay.engine.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Groups of records of one file that are one thing.
///
/// A group joins another only where the pairs between them are likely enough on average, so one weak bridge cannot
/// chain. A crowd too large to be looked at as a whole first loses its weakest bridges.
public final class Clusters {

    private static final int MOST_TOGETHER = 1000;
    /// By how many bits bridges must be stronger each time a crowd is still too large.
    private static final double STEP = 2;

    private final Linkage linkage;
    private final double threshold;
    private final int[] groups;

    private Clusters(Linkage linkage) {
        this.linkage = linkage;
        var probabilities =
                IntStream.range(0, linkage.pairs().size()).mapToDouble(linkage::probability).toArray();
        threshold = Threshold.of(probabilities, Arrays.stream(probabilities).sum());
        groups = IntStream.range(0, linkage.space().records()).toArray();
    }

    /// The group of each record, by the number of its first record.
    public static int[] of(Linkage linkage) {
        var clusters = new Clusters(linkage);
        clusters.join();
        return clusters.groups;
    }

    private void join() {
        var waiting = new boolean[groups.length];
        Arrays.fill(waiting, true);
        var floor = Bits.ofProbability(threshold);
        var left = groups.length;
        while (left > 0) {
            for (var crowd : crowds(waiting, floor)) {
                if (crowd.size() <= MOST_TOGETHER) {
                    crowd.forEach(record -> waiting[record] = false);
                    left -= crowd.size();
                    join(crowd.stream().mapToInt(Integer::intValue).toArray());
                }
            }
            floor += STEP;
        }
    }

    private void join(int[] crowd) {
        var numbers = AverageLink.groups(crowd.length, threshold, (one, other) -> Bits.probability(
                Bits.ofProbability(linkage.model().prior()) + linkage.model().evidence(crowd[one], crowd[other])));
        for (var at = 0; at < crowd.length; at++) {
            groups[crowd[at]] = crowd[numbers[at]];
        }
    }

    /// The records that stand in one chain of bridges, still waiting for their group.
    private List<List<Integer>> crowds(boolean[] waiting, double floor) {
        var roots = IntStream.range(0, groups.length).toArray();
        for (var pair = 0; pair < linkage.pairs().size(); pair++) {
            var one = linkage.pairs().left(pair);
            var other = linkage.pairs().right(pair);
            if (waiting[one] && waiting[other] && linkage.bits(pair) > floor) {
                var first = root(roots, one);
                var second = root(roots, other);
                roots[Math.max(first, second)] = Math.min(first, second);
            }
        }
        var crowds = new ArrayList<List<Integer>>();
        for (var record = 0; record < roots.length; record++) {
            crowds.add(new ArrayList<>());
            if (waiting[record]) {
                crowds.get(root(roots, record)).add(record);
            }
        }
        crowds.removeIf(List::isEmpty);
        return crowds;
    }

    private static int root(int[] roots, int record) {
        var root = record;
        while (roots[root] != root) {
            roots[root] = roots[roots[root]];
            root = roots[root];
        }
        return root;
    }
}
