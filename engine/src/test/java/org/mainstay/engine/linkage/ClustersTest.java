package org.mainstay.engine.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ClustersTest {

    private static Linkage linkage(double prior, int... values) {
        var space = Space.within(values.length);
        var blocking = new Blocking(space, Integer.MAX_VALUE);
        for (var record = 0; record < values.length; record++) {
            blocking.put(record, "value " + values[record]);
            blocking.put(record, "value " + (values[record] + 1));
        }
        double[][] m = {{0.8, 0.1, 0.1}};
        double[][] u = {{1e-6, 1e-4, 1 - 1e-6 - 1e-4}};
        var model = new Model(List.of(new ValueField("number", false, values)), prior, 0, m, u);
        return Linkage.known(space, model, blocking.pairs());
    }

    @Test
    void equalRecordsAreOneGroup() {
        assertThat(Clusters.of(linkage(0.01, 30, 70, 30, 90, 70, 30))).containsExactly(0, 1, 0, 3, 1, 0);
    }

    @Test
    void aChainOfNeighboursBreaks() {
        var groups = Clusters.of(linkage(0.01, 1, 1, 2, 3, 3));
        assertThat(groups[0]).isEqualTo(groups[1]);
        assertThat(groups[3]).isEqualTo(groups[4]);
        assertThat(groups[0]).isNotEqualTo(groups[3]);
    }

    @Test
    void aCrowdLosesItsWeakestBridgesFirst() {
        // Two numbers next to each other, 600 records each: together more than are looked at as a whole.
        var values = IntStream.range(0, 1200).map(record -> 5 + record / 600).toArray();
        var groups = Clusters.of(linkage(0.001, values));
        assertThat(Arrays.stream(groups).limit(600)).containsOnly(0);
        assertThat(Arrays.stream(groups).skip(600)).containsOnly(600);
    }
}
