package org.mainstay.engine.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Ranks by squares are those by roots, also next to a bound.
class RanksTest {

    private static final double[] BOUNDS = {0, 2, 2.5, 1999.999, 2000, 46_341};

    @Test
    void aRankCountsTheBoundsThatACostIsAbove() {
        var areas = Positions.of(new int[] {0}, new int[] {0});
        var xs = IntStream.concat(IntStream.rangeClosed(0, 5), IntStream.rangeClosed(1998, 2002))
                .toArray();
        var reach = Reach.within(areas, Positions.of(xs, new int[xs.length]), 2100);

        var ranks = reach.ranks(BOUNDS);

        assertThat(ranks).hasSize(xs.length);
        for (var pair = 0; pair < ranks.length; pair++) {
            assertThat((int) ranks[pair]).isEqualTo(above(reach.cost(pair)));
        }
    }

    @Test
    void otherCostsAreRankedAsTheyAre() {
        var areas = Positions.of(new int[] {0}, new int[] {0});
        var reach = Reach.within(areas, Positions.of(new int[] {0, 3, 2000}, new int[3]), 2100);

        assertThat(reach.costing(cost -> cost - 1).ranks(new double[] {-0.5, 2}))
                .containsExactly(0, 1, 2);
        assertThat(reach.ranks(new double[] {-0.5})).containsExactly(1, 1, 1);
    }

    private static int above(double cost) {
        return (int) IntStream.range(0, BOUNDS.length)
                .filter(bound -> cost > BOUNDS[bound])
                .count();
    }
}
