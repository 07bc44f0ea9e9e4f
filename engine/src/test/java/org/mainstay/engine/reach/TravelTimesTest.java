package org.mainstay.engine.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TravelTimesTest {

    @Test
    void theLeastOfRepeatedTimesCountsAndTheRestAreCounted() {
        var times = new TravelTimes(1, 2);
        times.add(0, 1, 12);
        times.add(0, 0, 9);
        times.add(0, 1, 7);
        times.add(0, 1, 8);
        assertThat(times.repeated()).isEqualTo(2);
        assertThat(times.reach().pairs()).isEqualTo(2);
        assertThat(times.reach().cost(1)).isEqualTo(7);
    }

    @Test
    void anAreaWithoutARowWasNotMeasured() {
        var times = new TravelTimes(2, 1);
        times.add(1, 0, 5);
        assertThat(times.reach().located(0)).isFalse();
        assertThat(times.reach().located(1)).isTrue();
    }

    @Test
    void theWayThereMayTakeAnotherTimeThanTheWayBack() {
        var times = new TravelTimes(2, 2);
        times.add(0, 1, 10);
        times.add(1, 0, 25);
        var reach = times.reach();
        assertThat(reach.cost(reach.pair(0, 1))).isEqualTo(10);
        assertThat(reach.cost(reach.pair(1, 0))).isEqualTo(25);
    }

    @Test
    void manyRowsInAnyOrderBecomeRowsInOrder() {
        var times = new TravelTimes(100, 50);
        for (var row = 4999; row >= 0; row--) {
            times.add(row % 100, row / 100, row);
        }
        var reach = times.reach();
        assertThat(reach.pairs()).isEqualTo(5000);
        assertThat(reach.service(reach.from(7) + 3)).isEqualTo(3);
        assertThat(reach.cost(reach.from(7) + 3)).isEqualTo(307);
    }

    @Test
    void aTimeBelowZeroOrBetweenStrangersIsRefused() {
        var times = new TravelTimes(1, 1);
        assertThatThrownBy(() -> times.add(0, 0, -1)).hasMessageContaining("-1");
        assertThatThrownBy(() -> times.add(0, 1, 5)).hasMessageContaining("service 1");
        assertThatThrownBy(() -> times.add(0, 0, Double.NaN)).hasMessageContaining("NaN");
    }
}
