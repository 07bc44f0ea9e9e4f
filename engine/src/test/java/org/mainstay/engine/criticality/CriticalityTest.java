package org.mainstay.engine.criticality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CriticalityTest {

    /// A ring of three, with a tail of two at node 2 and one node apart.
    private static final List<List<Integer>> TAIL =
            List.of(List.of(0, 1), List.of(1, 2), List.of(2, 0), List.of(2, 3), List.of(3, 4));

    private static final Criticality WITH_TAIL = Criticality.of(
            Network.of(6, TAIL),
            Stakes.of(new long[] {1, 2, 4, 8, 16, 32}, new long[] {10, 20, 30, 40, 50, 60}, new long[] {0, 0, 0, 1, 2, 0
            }));

    @Test
    void whatHangsOnANodeIsCutOffWithIt() {
        assertThat(WITH_TAIL.cutOff(2)).isEqualTo(new CutOff(2, 3, 30, 0, 3));
        assertThat(WITH_TAIL.cutOff(3)).isEqualTo(new CutOff(1, 16, 50, 2, 3));
        assertThat(WITH_TAIL.cutOff(0)).isEqualTo(new CutOff(0, 0, 0, 0, 2));
        assertThat(WITH_TAIL.cutOff(5)).isEqualTo(new CutOff(0, 0, 0, 0, 1));
    }

    @Test
    void nodesThatHoldOthersTogetherAreFound() {
        assertThat(WITH_TAIL.articulationPoints()).containsExactly(2, 3);
        assertThat(WITH_TAIL.parts()).isEqualTo(2);
        assertThat(WITH_TAIL.together(4)).isEqualTo(5);
    }

    @Test
    void singleTiesThatHoldOthersTogetherAreFound() {
        assertThat(WITH_TAIL.bridges()).containsExactly(new Bridge(2, 3), new Bridge(3, 4));
    }

    @Test
    void twoGrantsBetweenTheSameTwoAreNoBridge() {
        var network = Network.of(3, List.of(List.of(0, 1), List.of(1, 0), List.of(1, 2), List.of(2, 2)));
        var criticality = Criticality.of(network, Stakes.none(3));
        assertThat(criticality.bridges()).containsExactly(new Bridge(1, 2));
        assertThat(criticality.articulationPoints()).containsExactly(1);
        assertThat(network.degree(2)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void everyNodeIsAsCriticalAsTakingItOutShows(long seed) {
        var nodes = 24;
        var ties = Networks.ties(seed, nodes, 26);
        var people = Networks.amounts(seed, nodes);
        var pence = Networks.amounts(-seed, nodes);
        var found = Criticality.of(Network.of(nodes, ties), Stakes.of(people, pence, people));
        for (var node = 0; node < nodes; node++) {
            assertThat(found.cutOff(node)).isEqualTo(takingOut(node, nodes, ties, people, pence));
        }
        assertThat(found.parts())
                .isEqualTo(Networks.parts(nodes, ties, Set.of()).size());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void everyBridgeIsOneWhoseLossSplitsTheNetwork(long seed) {
        var ties = Networks.ties(seed, 24, 26);
        var parts = Networks.parts(24, ties, Set.of()).size();
        var expected = IntStream.range(0, ties.size())
                .filter(tie -> Networks.parts(24, without(ties, tie), Set.of()).size() > parts)
                .mapToObj(tie -> new Bridge(Collections.min(ties.get(tie)), Collections.max(ties.get(tie))))
                .toList();
        assertThat(Criticality.of(Network.of(24, ties), Stakes.none(24)).bridges())
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void anotherNumberingChangesNothing() {
        var nodes = 200;
        var ties = Networks.ties(7, nodes, 220);
        var people = Networks.amounts(7, nodes);
        var order = new ArrayList<>(IntStream.range(0, nodes).boxed().toList());
        Collections.shuffle(order, new Random(7));
        var renumbered = ties.stream()
                .map(tie -> List.of(order.get(tie.getFirst()), order.get(tie.getLast())))
                .toList();
        var moved = new long[nodes];
        IntStream.range(0, nodes).forEach(node -> moved[order.get(node)] = people[node]);
        var before = Criticality.of(Network.of(nodes, ties), Stakes.of(people, people, people));
        var after = Criticality.of(Network.of(nodes, renumbered), Stakes.of(moved, moved, moved));
        for (var node = 0; node < nodes; node++) {
            assertThat(after.cutOff(order.get(node))).isEqualTo(before.cutOff(node));
        }
    }

    @Test
    void aLongChainOverflowsNothing() {
        var nodes = 200_000;
        var network = Network.of(
                nodes,
                IntStream.range(0, nodes - 1).toArray(),
                IntStream.range(1, nodes).toArray());
        var criticality = Criticality.of(network, Stakes.none(nodes));
        assertThat(criticality.cutOff(nodes / 2).nodes()).isEqualTo(nodes / 2 - 1);
    }

    @ParameterizedTest
    @CsvSource({
        "1000, 1, 91, 4492, 526, 1427, 427, 105, 366, 106",
        "10000, 1, 890, 462099, 2580, 14011, 4030, 392, 1786, 391",
        "100000, 11, 8929, 44420838, 13184, 1140606, 40703, 1893, 8894, 1904"
    })
    void theFundingNetworksHaveTheirKnownAnswers(
            int nodes,
            int parts,
            int points,
            long sumOfIds,
            long partsWithoutTop,
            long partsWithoutEach,
            long cutOff,
            long worst,
            int degree,
            int without0) {
        var network = Networks.funding(nodes);
        var found = Criticality.of(network, Stakes.none(nodes));
        assertThat(found.parts()).isEqualTo(parts);
        assertThat(found.articulationPoints()).hasSize(points);
        assertThat(found.articulationPoints().stream().mapToLong(point -> point).sum())
                .isEqualTo(sumOfIds);
        assertThat(IntStream.range(0, nodes / 10)
                        .boxed()
                        .sorted(Comparator.comparingInt((Integer node) -> -network.degree(node)))
                        .limit(200)
                        .mapToLong(node -> found.cutOff(node).parts())
                        .sum())
                .isEqualTo(partsWithoutTop);
        assertThat(sum(nodes, node -> found.cutOff(node).parts())).isEqualTo(partsWithoutEach);
        assertThat(sum(nodes, node -> found.cutOff(node).nodes())).isEqualTo(cutOff);
        assertThat(found.cutOff(0).nodes()).isEqualTo(worst);
        assertThat(network.degree(0)).isEqualTo(degree);
        assertThat(found.cutOff(0).parts()).isEqualTo(without0);
    }

    private static long sum(int nodes, IntToLongFunction of) {
        return IntStream.range(0, nodes).mapToLong(of).sum();
    }

    private static CutOff takingOut(int gone, int nodes, List<List<Integer>> ties, long[] people, long[] pence) {
        var own = new HashSet<>(Networks.parts(nodes, ties, Set.of()).stream()
                .filter(part -> part.contains(gone))
                .findFirst()
                .orElseThrow());
        own.remove(gone);
        var parts = Networks.parts(nodes, ties, Set.of(gone));
        var kept = parts.stream()
                .filter(own::containsAll)
                .max(Comparator.<Set<Integer>>comparingInt(Set::size)
                        .thenComparingLong(part -> sum(part, people))
                        .thenComparingLong(part -> sum(part, pence)))
                .orElse(Set.of());
        own.removeAll(kept);
        return new CutOff(own.size(), sum(own, people), sum(own, pence), sum(own, people), parts.size());
    }

    private static long sum(Set<Integer> nodes, long[] amounts) {
        return nodes.stream().mapToLong(node -> amounts[node]).sum();
    }

    private static List<List<Integer>> without(List<List<Integer>> ties, int tie) {
        return IntStream.range(0, ties.size())
                .filter(other -> other != tie)
                .mapToObj(ties::get)
                .toList();
    }
}
