package org.mainstay.engine.criticality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BetweennessTest {

    @Test
    void allPairsOfAStarMeetInTheMiddle() {
        var star = Betweenness.exact(Network.of(4, List.of(List.of(0, 1), List.of(0, 2), List.of(0, 3))));
        assertThat(star.of(0)).isEqualTo(3);
        assertThat(star.of(1)).isZero();
        assertThat(star.error(0)).isZero();
    }

    @Test
    void twoEqualWaysShareWhatPasses() {
        var ring = Betweenness.exact(
                Network.of(5, List.of(List.of(0, 1), List.of(1, 2), List.of(2, 3), List.of(3, 0), List.of(0, 4))));
        // To node 2 from 0 and from 4, by 1 or by 3.
        assertThat(ring.of(1)).isEqualTo(1);
        // From 4 to all three others, and from 1 to 3 half of the time.
        assertThat(ring.of(0)).isEqualTo(3.5);
    }

    @Test
    void aNetworkWithoutTiesHasNothingBetween() {
        assertThat(Betweenness.of(Network.of(3, List.of()), 1).of(2)).isZero();
        assertThat(Betweenness.sampled(Network.of(0, List.of()), 5, 1)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void everyNodeHasWhatCountingAllShortestWaysGives(long seed) {
        var network = Network.of(20, Networks.ties(seed, 20, 24));
        var found = Betweenness.exact(network);
        var counted = counted(network);
        for (var node = 0; node < 20; node++) {
            assertThat(found.of(node)).isCloseTo(counted[node], within(1e-9));
        }
    }

    @Test
    void theFundingNetworkHasItsKnownAnswer() {
        var found = Betweenness.of(Networks.funding(1000), 1);
        var sum = IntStream.range(0, 1000).mapToDouble(found::of).sum();
        assertThat(sum).isCloseTo(1_390_826, within(0.5));
        assertThat(found.of(0)).isCloseTo(325_362.96, within(0.01));
        assertThat(found.of(1)).isCloseTo(69_716.532, within(0.001));
    }

    @Test
    @EnabledIfSystemProperty(named = "slow", matches = "true", disabledReason = "asked for with -Pslow")
    void theLargerFundingNetworkHasItsKnownAnswer() {
        var found = Betweenness.of(Networks.funding(10_000), 1);
        var sum = IntStream.range(0, 10_000).mapToDouble(found::of).sum();
        assertThat(sum).isCloseTo(180_032_318, within(0.5));
        assertThat(found.of(0)).isCloseTo(29_107_395, within(0.5));
    }

    @Test
    void aSampleIsAsNearAsItSays() {
        var network = Networks.funding(1000);
        var exact = Betweenness.exact(network);
        var sampled = Betweenness.sampled(network, 400, 7);
        for (var node = 0; node < 1000; node++) {
            assertThat(sampled.of(node)).isCloseTo(exact.of(node), within(sampled.error(node) + 1e-6));
        }
        assertThat(sampled.error(0)).isPositive().isLessThan(exact.of(0));
        assertThat(sampled.of(0)).isCloseTo(exact.of(0), within(0.1 * exact.of(0)));
    }

    @Test
    void theSameSeedGivesTheSameSample() {
        var network = Networks.funding(1000);
        assertThat(Betweenness.sampled(network, 50, 3).of(0))
                .isEqualTo(Betweenness.sampled(network, 50, 3).of(0));
    }

    /// Ways and lengths between all pairs, by the plain rule that a node is between two others when the lengths
    /// add up.
    private static double[] counted(Network network) {
        var nodes = network.nodes();
        var far = new int[nodes][nodes];
        var ways = new double[nodes][nodes];
        for (var source = 0; source < nodes; source++) {
            Arrays.fill(far[source], nodes);
            far[source][source] = 0;
            ways[source][source] = 1;
            for (var step = 0; step < nodes; step++) {
                for (var node = 0; node < nodes; node++) {
                    for (var link = network.from(node);
                            far[source][node] == step && link < network.from(node + 1);
                            link++) {
                        var other = network.end(link);
                        far[source][other] = Math.min(far[source][other], step + 1);
                        ways[source][other] += far[source][other] == step + 1 ? ways[source][node] : 0;
                    }
                }
            }
        }
        var counted = new double[nodes];
        for (var one = 0; one < nodes; one++) {
            for (var other = 0; other < one; other++) {
                for (var node = 0; node < nodes && far[one][other] < nodes; node++) {
                    if (node != one && node != other && far[one][node] + far[node][other] == far[one][other]) {
                        counted[node] += ways[one][node] * ways[node][other] / ways[one][other];
                    }
                }
            }
        }
        return counted;
    }
}
