package org.mainstay.engine.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// Groups of records of one file that are one thing.
///
/// The two groups that agree best are joined first, and so on while the agreement of whole groups, not of their closest
/// members, is likely enough; one weak bridge therefore cannot chain.
public final class Clusters {

    /// Groups less likely one than this are no longer thought of together.
    private static final double LEAST = 0.01;

    private final Model model;
    private final double prior;
    private final double threshold;
    private final double floor;
    private final List<int[]> members = new ArrayList<>();
    private final List<Map<Integer, Bond>> bonds = new ArrayList<>();
    private final PriorityQueue<Bond> waiting = new PriorityQueue<>(Comparator.comparingDouble(Bond::against)
            .thenComparingInt(Bond::first)
            .thenComparingInt(Bond::second));

    private Clusters(Linkage linkage) {
        model = linkage.model();
        prior = Bits.ofProbability(model.prior());
        var probabilities = IntStream.range(0, linkage.pairs().size())
                .mapToDouble(linkage::probability)
                .toArray();
        threshold = Bits.ofProbability(
                Threshold.of(probabilities, Arrays.stream(probabilities).sum()));
        floor = Bits.ofProbability(LEAST);
        for (var record = 0; record < linkage.space().records(); record++) {
            members.add(new int[] {record});
            bonds.add(new HashMap<>());
        }
        for (var pair = 0; pair < probabilities.length; pair++) {
            if (probabilities[pair] >= LEAST) {
                var left = linkage.pairs().left(pair);
                var right = linkage.pairs().right(pair);
                bind(left, right, Agreement.between(model, members.get(left), members.get(right)));
            }
        }
    }

    /// The group of each record, by the number of its first record.
    public static int[] of(Linkage linkage) {
        var clusters = new Clusters(linkage);
        while (!clusters.waiting.isEmpty()) {
            var bond = clusters.waiting.remove();
            if (bond.equals(clusters.bonds.get(bond.first).get(bond.second))) {
                clusters.join(bond);
            }
        }
        var groups = new int[clusters.members.size()];
        clusters.members.forEach(records -> Arrays.stream(records).forEach(record -> groups[record] = records[0]));
        return groups;
    }

    private void bind(int first, int second, Agreement agreement) {
        var bits = prior + model.evidence(agreement);
        if (bits > floor) {
            var bond = new Bond(Math.min(first, second), Math.max(first, second), agreement, -bits);
            bonds.get(first).put(second, bond);
            bonds.get(second).put(first, bond);
            if (bits > threshold) {
                waiting.add(bond);
            }
        }
    }

    private void join(Bond bond) {
        var others = new TreeSet<>(bonds.get(bond.first).keySet());
        others.addAll(bonds.get(bond.second).keySet());
        others.remove(bond.first);
        others.remove(bond.second);
        var agreements = others.stream()
                .map(other -> agreement(bond.first, other).and(agreement(bond.second, other)))
                .toList();
        for (var other : others) {
            bonds.get(other).remove(bond.first);
            bonds.get(other).remove(bond.second);
        }
        bonds.get(bond.first).clear();
        bonds.get(bond.second).clear();
        var first = members.get(bond.first);
        var second = members.get(bond.second);
        members.set(
                bond.first,
                IntStream.concat(Arrays.stream(first), Arrays.stream(second)).toArray());
        members.set(bond.second, new int[0]);
        var agreement = agreements.iterator();
        others.forEach(other -> bind(bond.first, other, agreement.next()));
    }

    private Agreement agreement(int group, int other) {
        var bond = bonds.get(group).get(other);
        return bond == null ? Agreement.between(model, members.get(group), members.get(other)) : bond.agreement;
    }

    /// Two groups that may be one.
    ///
    /// @param against the bits that speak against it: the likeliest bond comes first
    private record Bond(int first, int second, Agreement agreement, double against) {}
}
