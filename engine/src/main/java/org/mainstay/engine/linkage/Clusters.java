package org.mainstay.engine.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Groups of records of one file that are one thing, by average link: a group joins another only where, over all
/// pairs between them, the evidence is for it. One weak bridge therefore cannot chain.
public final class Clusters {

    private final Linkage linkage;
    private final double prior;
    private final int[] parent;

    private Clusters(Linkage linkage) {
        this.linkage = linkage;
        prior = Bits.ofProbability(linkage.model().prior());
        parent = new int[linkage.space().records()];
        Arrays.setAll(parent, record -> record);
    }

    /// The number of the group of each record: that of its first record.
    public static int[] of(Linkage linkage) {
        return new Clusters(linkage).groups();
    }

    private int[] groups() {
        var components = new int[parent.length];
        Arrays.setAll(components, record -> record);
        for (var pair = 0; pair < linkage.pairs().size(); pair++) {
            if (linkage.bits(pair) > 0) {
                join(components, linkage.pairs().left(pair), linkage.pairs().right(pair));
            }
        }
        var members = new ArrayList<List<Integer>>();
        for (var record = 0; record < components.length; record++) {
            members.add(new ArrayList<>());
            members.get(find(components, record)).add(record);
        }
        for (var component : members) {
            if (component.size() > 1) {
                new Agglomeration(component.stream().mapToInt(Integer::intValue).toArray()).run();
            }
        }
        var groups = new int[parent.length];
        Arrays.setAll(groups, record -> find(parent, record));
        return groups;
    }

    private static int find(int[] parent, int record) {
        var root = record;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }

    private static void join(int[] parent, int left, int right) {
        var first = find(parent, left);
        var second = find(parent, right);
        parent[Math.max(first, second)] = Math.min(first, second);
    }

    /// One component, joined from the closest pair of groups on.
    private final class Agglomeration {
        private final int[] records;
        private final int[] sizes;
        private final double[][] sums;

        Agglomeration(int[] records) {
            this.records = records;
            sizes = new int[records.length];
            sums = new double[records.length][records.length];
            Arrays.fill(sizes, 1);
            for (var left = 0; left < records.length; left++) {
                for (var right = left + 1; right < records.length; right++) {
                    var w=prior + linkage.model().evidence(records[left], records[right]);
                    if(System.getProperty("p")!=null) w=Bits.probability(w)-Double.parseDouble(System.getProperty("p"));
                    else w=Math.max(-Double.parseDouble(System.getProperty("clamp","1000")),Math.min(w,Double.parseDouble(System.getProperty("clamp","1000"))));
                    sums[left][right] = w;
                    sums[right][left] = sums[left][right];
                }
            }
        }

        void run() {
            while (true) {
                var best = 0.0;
                var first = -1;
                var second = -1;
                for (var left = 0; left < records.length; left++) {
                    for (var right = left + 1; right < records.length; right++) {
                        if (sizes[left] > 0 && sizes[right] > 0) {
                            var average = sums[left][right] / sizes[left] / sizes[right];
                            if (average > best) {
                                best = average;
                                first = left;
                                second = right;
                            }
                        }
                    }
                }
                if (first < 0) {
                    return;
                }
                merge(first, second);
            }
        }

        private void merge(int first, int second) {
            for (var other = 0; other < records.length; other++) {
                sums[first][other] += sums[second][other];
                sums[other][first] = sums[first][other];
            }
            sizes[first] += sizes[second];
            sizes[second] = 0;
            join(parent, records[first], records[second]);
        }
    }
}
