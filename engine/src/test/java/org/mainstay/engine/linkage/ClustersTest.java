package org.mainstay.engine.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
    void oneBridgeDoesNotChain() {
        // 2 is near the ones and near the threes, but the ones and the threes are different.
        var groups = Clusters.of(linkage(0.01, 1, 1, 1, 1, 1, 2, 3, 3, 3, 3, 3));
        assertThat(groups).startsWith(0, 0, 0, 0, 0).endsWith(6, 6, 6, 6, 6);
        assertThat(groups[5]).isIn(0, 6);
    }

    @Test
    void whatIsNearJoinsWhereNothingSpeaksAgainstIt() {
        assertThat(Clusters.of(linkage(0.01, 1, 2, 1, 8, 9, 40))).containsExactly(0, 0, 0, 3, 3, 5);
        assertThat(Clusters.of(linkage(1e-6, 1, 2, 1, 8, 9, 40))).containsExactly(0, 1, 0, 3, 4, 5);
    }
}
