package org.mainstay.engine.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AverageLinkTest {

    @Test
    void oneWeakBridgeDoesNotChain() {
        var groups = AverageLink.groups(6, 0.5, (one, other) -> {
            if (one / 3 == other / 3) {
                return 0.9;
            }
            return one == 2 && other == 3 ? 0.95 : 0;
        });
        // The bridge is the closest pair of all, yet its two ends belong to others.
        assertThat(groups[0]).isEqualTo(groups[1]);
        assertThat(groups[4]).isEqualTo(groups[5]);
        assertThat(groups[0]).isNotEqualTo(groups[5]);
    }

    @Test
    void theClosestAreJoinedFirst() {
        double[][] closeness = {{0, 0.6, 0, 0}, {0, 0, 0.8, 0}, {0, 0, 0, 0.7}, {0, 0, 0, 0}};
        assertThat(AverageLink.groups(4, 0.5, (one, other) -> closeness[one][other])).containsExactly(0, 1, 1, 3);
    }

    @Test
    void groupsJoinWhereTheyAreCloseOnAverage() {
        double[][] closeness = {{0, 0.9, 0.7, 0.4}, {0, 0, 0.6, 0.7}, {0, 0, 0, 0.9}, {0, 0, 0, 0}};
        assertThat(AverageLink.groups(4, 0.5, (one, other) -> closeness[one][other])).containsExactly(0, 0, 0, 0);
        assertThat(AverageLink.groups(4, 0.65, (one, other) -> closeness[one][other])).containsExactly(0, 0, 2, 2);
    }

    @Test
    void equallyCloseOnesComeToAnEnd() {
        assertThat(AverageLink.groups(5, 0.5, (one, other) -> 0.8)).containsOnly(0);
        assertThat(AverageLink.groups(3, 0.5, (one, other) -> 0.5)).containsExactly(0, 1, 2);
        assertThat(AverageLink.groups(1, 0.5, (one, other) -> 1)).containsExactly(0);
    }
}
