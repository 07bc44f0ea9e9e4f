package org.mainstay.engine.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Links between two files that hold nothing twice: each record has one partner at most, so candidates compete.
///
/// The chance that two records still without a partner belong together grows with the share that has found one; this
/// is settled in a few rounds.
public final class Assignment {

    private static final int ROUNDS = 20;
    private static final double HALF = 0.5;

    private final Linkage linkage;
    private final double[] probability;

    private Assignment(Linkage linkage) {
        this.linkage = linkage;
        probability = new double[linkage.pairs().size()];
    }

    /// The links worth making, best first.
    public static List<Link> of(Linkage linkage) {
        return new Assignment(linkage).links();
    }

    private List<Link> links() {
        compete();
        var order = IntStream.range(0, probability.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer pair) -> -linkage.evidence(pair)))
                .toList();
        var best = bestTwo();
        var taken = new boolean[linkage.space().records()];
        var links = new ArrayList<Link>();
        for (var pair : order) {
            var left = linkage.pairs().left(pair);
            var right = linkage.pairs().right(pair);
            if (!taken[left] && !taken[right]) {
                taken[left] = true;
                taken[right] = true;
                links.add(new Link(left, right, probability[pair], margin(pair, best)));
            }
        }
        return likely(links);
    }

    /// Shares the probability of each record out among its candidates and having no partner.
    private void compete() {
        var space = linkage.space();
        var linked = Math.min(linkage.model().prior() * space.pairs(), Math.min(space.first(), space.second()));
        for (var round = 0; round < ROUNDS; round++) {
            var prior = Bits.of(linked / ((space.first() - linked + HALF) * (space.second() - linked + HALF)));
            var rivals = new double[space.records()];
            for (var pair = 0; pair < probability.length; pair++) {
                var odds = Bits.odds(prior + linkage.evidence(pair));
                rivals[linkage.pairs().left(pair)] += odds;
                rivals[linkage.pairs().right(pair)] += odds;
            }
            linked = 0;
            for (var pair = 0; pair < probability.length; pair++) {
                var odds = Bits.odds(prior + linkage.evidence(pair));
                var all = rivals[linkage.pairs().left(pair)] + rivals[linkage.pairs().right(pair)];
                probability[pair] = odds / (1 + all - odds);
                linked += probability[pair];
            }
            linked = Math.min(linked, Math.min(space.first(), space.second()));
        }
    }

    /// The best and second best evidence of each record.
    private double[][] bestTwo() {
        var best = new double[linkage.space().records()][2];
        for (var two : best) {
            Arrays.fill(two, Double.NEGATIVE_INFINITY);
        }
        for (var pair = 0; pair < probability.length; pair++) {
            for (var record : new int[] {linkage.pairs().left(pair), linkage.pairs().right(pair)}) {
                var evidence = linkage.evidence(pair);
                if (evidence > best[record][0]) {
                    best[record][1] = best[record][0];
                    best[record][0] = evidence;
                } else if (evidence > best[record][1]) {
                    best[record][1] = evidence;
                }
            }
        }
        return best;
    }

    private double margin(int pair, double[][] best) {
        return Math.min(
                margin(linkage.evidence(pair), best[linkage.pairs().left(pair)]),
                margin(linkage.evidence(pair), best[linkage.pairs().right(pair)]));
    }

    private static double margin(double evidence, double[] best) {
        return evidence - (evidence == best[0] ? best[1] : best[0]);
    }

    private List<Link> likely(List<Link> links) {
        var byProbability = links.stream()
                .sorted(Comparator.comparingDouble((Link link) -> -link.probability()))
                .toList();
        var all = Arrays.stream(probability).sum();
        var keep = Threshold.most(
                byProbability.stream().mapToDouble(Link::probability).toArray(), all);
        return byProbability.subList(0, keep);
    }
}
