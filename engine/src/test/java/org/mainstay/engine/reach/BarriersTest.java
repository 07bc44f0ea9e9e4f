package org.mainstay.engine.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/// A river runs along the x axis from -5000 to 5000.
class BarriersTest {

    private static final List<Spot> BANK = List.of(new Spot(-5000, 0), new Spot(0, 0), new Spot(5000, 0));

    @Test
    void whoIsOnTheSameSideGoesStraight() {
        assertThat(river().metres(new Spot(0, 100), new Spot(300, 500))).isEqualTo(500);
    }

    @Test
    void whoIsOnTheOtherSideGoesThroughTheCheapestBridge() {
        var river = river(new Spot(3000, 0), new Spot(-4000, 0));
        assertThat(river.metres(new Spot(0, 400), new Spot(0, -400)))
                .isCloseTo(2 * Math.hypot(3000, 400), within(1e-9));
    }

    @Test
    void withoutABridgeThereIsNoWay() {
        assertThat(river().metres(new Spot(1000, 400), new Spot(1000, -400))).isInfinite();
    }

    @Test
    void aBendIsNoGap() {
        assertThat(river().metres(new Spot(0, 400), new Spot(0, -400))).isInfinite();
    }

    @Test
    void aLineOverTheBridgeItselfIsStraight() {
        var river = river(new Spot(1000, 20));
        assertThat(river.metres(new Spot(1000, 400), new Spot(1030, -400)))
                .isCloseTo(Math.hypot(30, 800), within(1e-9));
    }

    @Test
    void beyondItsEndsABarrierStopsNobody() {
        assertThat(river().metres(new Spot(5001, 400), new Spot(5001, -400))).isEqualTo(800);
    }

    @Test
    void twoRiversAreCrossedByTwoBridges() {
        var first = new Barrier("first", BANK, List.of(new Spot(-2000, 0)));
        var second = new Barrier(
                "second", List.of(new Spot(-5000, -1000), new Spot(5000, -1000)), List.of(new Spot(-2000, -1000)));
        var both = new Barriers(List.of(first, second));
        assertThat(both.metres(new Spot(0, 1000), new Spot(0, -2000)))
                .isCloseTo(2 * Math.hypot(2000, 1000) + 1000, within(1e-9));
    }

    @Test
    void whatLiesBeyondTheLimitByTheBridgeIsOutOfReach() {
        var areas = ReachTest.at(0, 400, Positions.MISSING, 0);
        var services = ReachTest.at(0, -400, 300, 400, 3000, -100);
        var reach = river(new Spot(1000, 0)).within(areas, services, 3100);
        assertThat(reach.pairs()).isEqualTo(3);
        assertThat(reach.cost(reach.pair(0, 0))).isCloseTo(2 * Math.hypot(1000, 400), within(1e-9));
        assertThat(reach.cost(reach.pair(0, 1))).isEqualTo(300);
        assertThat(reach.located(1)).isFalse();
        assertThat(river(new Spot(1000, 0)).within(areas, services, 2000).pairs())
                .isEqualTo(1);
    }

    @Test
    void oneSpotIsNoDistanceFromItself() {
        assertThat(river().metres(new Spot(7, 7), new Spot(7, 7))).isZero();
    }

    @Test
    void aBarrierOfOnePointIsRefused() {
        assertThatThrownBy(() -> new Barrier("river", List.of(new Spot(0, 0)), List.of()))
                .hasMessageContaining("river");
    }

    private static Barriers river(Spot... bridges) {
        return new Barriers(List.of(new Barrier("river", BANK, List.of(bridges))));
    }
}
