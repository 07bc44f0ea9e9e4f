package org.mainstay.engine.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Links between two files that hold nothing twice: each record has one partner at most, so candidates compete.
///
/// A pair is as likely as its evidence says while neither record is free for another; how free each is depends in turn
/// on its other candidates. The chance that two records still free belong together grows with the share that has found
/// a partner. A few rounds settle both (belief propagation); links are then made from the strongest evidence on.
public final class Assignment {

    private static final int MOST_ROUNDS = 20;
    /// How little the number of links may change from one round to the next to be left alone.
    private static final double SETTLED = 0.001;
    private static final double HALF = 0.5;
    /// No link less likely than this is ever worth making.
    private static final double LEAST = 0.01;

    private final Linkage linkage;
    private final double[] probability;

    private Assignment(Linkage linkage) {
        this.linkage = linkage;
        probability = new double[linkage.pairs().size()];
    }

    /// The links worth making, those with the strongest evidence first.
    public static List<Link> of(Linkage linkage) {
        var assignment = new Assignment(linkage);
        assignment.compete();
        var links = assignment.links();
        var least = Threshold.of(
                links.stream().mapToDouble(Link::probability).toArray(),
                Arrays.stream(assignment.probability).sum());
        return links.stream().filter(link -> link.probability() >= least).toList();
    }

    private void compete() {
        var space = linkage.space();
        var most = Math.min(space.first(), space.second());
        var linked = Math.min(linkage.model().prior() * space.pairs(), most);
        var odds = IntStream.range(0, probability.length)
                .mapToDouble(pair -> Bits.odds(linkage.evidence(pair)))
                .toArray();
        var freeLeft = new double[odds.length];
        var freeRight = new double[odds.length];
        Arrays.fill(freeLeft, 1);
        Arrays.fill(freeRight, 1);
        var earlier = -1.0;
        for (var round = 0; round < MOST_ROUNDS && Math.abs(linked - earlier) > SETTLED; round++) {
            earlier = linked;
            var prior = linked / ((space.first() - linked + HALF) * (space.second() - linked + HALF));
            var rivals = new double[space.records()];
            for (var pair = 0; pair < odds.length; pair++) {
                rivals[linkage.pairs().left(pair)] += prior * odds[pair] * freeRight[pair];
                rivals[linkage.pairs().right(pair)] += prior * odds[pair] * freeLeft[pair];
            }
            for (var pair = 0; pair < odds.length; pair++) {
                var left = rivals[linkage.pairs().left(pair)] - prior * odds[pair] * freeRight[pair];
                var right = rivals[linkage.pairs().right(pair)] - prior * odds[pair] * freeLeft[pair];
                freeLeft[pair] = 1 / (1 + Math.max(0, left));
                freeRight[pair] = 1 / (1 + Math.max(0, right));
                var all = prior * odds[pair] * freeLeft[pair] * freeRight[pair];
                probability[pair] = all / (1 + all);
            }
            linked = Math.min(Arrays.stream(probability).sum(), most);
        }
    }

    private List<Link> links() {
        var best = bestTwo();
        var taken = new boolean[linkage.space().records()];
        var links = new ArrayList<Link>();
        var order = IntStream.range(0, probability.length)
                .filter(pair -> probability[pair] >= LEAST)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer pair) -> -linkage.evidence(pair)))
                .toList();
        for (int pair : order) {
            var left = linkage.pairs().left(pair);
            var right = linkage.pairs().right(pair);
            if (!taken[left] && !taken[right]) {
                taken[left] = true;
                taken[right] = true;
                var margin = Math.min(margin(pair, best[left]), margin(pair, best[right]));
                links.add(new Link(left, right, probability[pair], margin));
            }
        }
        return links;
    }

    /// The best and the second best evidence of each record.
    private double[][] bestTwo() {
        var best = new double[linkage.space().records()][2];
        for (var two : best) {
            Arrays.fill(two, Double.NEGATIVE_INFINITY);
        }
        for (var pair = 0; pair < probability.length; pair++) {
            note(best[linkage.pairs().left(pair)], linkage.evidence(pair));
            note(best[linkage.pairs().right(pair)], linkage.evidence(pair));
        }
        return best;
    }

    private static void note(double[] best, double evidence) {
        if (evidence > best[0]) {
            best[1] = best[0];
            best[0] = evidence;
        } else {
            best[1] = Math.max(best[1], evidence);
        }
    }

    /// How far a pair is ahead of the best other one; below 0 where it is behind.
    private double margin(int pair, double[] best) {
        var evidence = linkage.evidence(pair);
        return evidence - (evidence < best[0] ? best[0] : best[1]);
    }
}
