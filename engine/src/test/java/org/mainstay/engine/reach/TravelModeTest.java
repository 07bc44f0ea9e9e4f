package org.mainstay.engine.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TravelModeTest {

    private static final TravelMode WALK = new TravelMode("walk", 1.35, 4.8, 0);
    private static final TravelMode BUS = new TravelMode("bus", 1.4, 16, 10);

    @Test
    void aStraightLineTakesItsDetourAtASpeed() {
        assertThat(WALK.minutes(800)).isCloseTo(13.5, within(1e-12));
        assertThat(WALK.metres(13.5)).isCloseTo(800, within(1e-9));
    }

    @Test
    void nextDoorTakesTheFixedMinutesOnly() {
        assertThat(BUS.minutes(0)).isEqualTo(10);
        assertThat(WALK.minutes(0)).isZero();
    }

    @Test
    void aLargerDetourBringsNothingNearer() {
        var areas = ReachTest.at(0, 0);
        var services = ReachTest.at(500, 0, 1000, 0, 1100, 0, 1300, 0);
        var pairs = Integer.MAX_VALUE;
        for (var factor : new double[] {1.2, 1.35, 1.5}) {
            var reach = Reach.within(areas, services, WALK.withDetour(factor), 18);
            assertThat(reach.pairs()).isLessThan(pairs);
            pairs = reach.pairs();
        }
        assertThat(pairs).isEqualTo(1);
    }

    @Test
    void theLimitInMinutesBelongsToTheReach() {
        var reach = Reach.within(ReachTest.at(0, 0), ReachTest.at(800, 0, 801, 0), WALK, 13.5);
        assertThat(reach.pairs()).isEqualTo(1);
        assertThat(reach.cost(0)).isCloseTo(13.5, within(1e-12));
    }

    @Test
    void aJourneyThatIsOverBeforeItStartsReachesNothing() {
        assertThat(Reach.within(ReachTest.at(0, 0), ReachTest.at(0, 0), BUS, 9).pairs())
                .isZero();
        assertThat(Reach.within(ReachTest.at(0, 0), ReachTest.at(0, 0), BUS, 10).pairs())
                .isEqualTo(1);
    }

    @Test
    void aWayShorterThanStraightIsRefused() {
        assertThatThrownBy(() -> WALK.withDetour(0.9)).hasMessageContaining("0.9");
    }
}
