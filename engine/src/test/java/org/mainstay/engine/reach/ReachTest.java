package org.mainstay.engine.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ReachTest {

    private static final int FAR = 2_000_000_000;

    @Test
    void whatLiesAtTheLimitIsWithin() {
        var reach = Reach.within(at(0, 0), at(3, 4, 3, 5), 5);
        assertThat(reach.pairs()).isEqualTo(1);
        assertThat(reach.service(0)).isZero();
        assertThat(reach.cost(0)).isEqualTo(5);
    }

    @Test
    void aSquareThatOverflowsIsNoNeighbour() {
        var reach = Reach.within(at(0, 0), at(65_536, 65_536, 360_000, 360_000), 46_340);
        assertThat(reach.pairs()).isZero();
    }

    @Test
    void thingsAtTheEndsOfTheWorldAreFarApart() {
        var reach = Reach.within(at(-FAR, -FAR, FAR, FAR), at(FAR, FAR, -FAR, -FAR), 10);
        assertThat(reach.service(reach.from(0))).isEqualTo(1);
        assertThat(reach.service(reach.from(1))).isZero();
        assertThat(reach.pairs()).isEqualTo(2);
    }

    @Test
    void whatIsNotLocatedReachesNothingAndIsMarked() {
        var reach = Reach.within(at(Positions.MISSING, 0, 1, 1), at(1, 1, 5, Positions.MISSING), 100);
        assertThat(reach.located(0)).isFalse();
        assertThat(reach.located(1)).isTrue();
        assertThat(reach.pairs()).isEqualTo(1);
        assertThat(reach.from(0)).isEqualTo(reach.to(0));
    }

    @Test
    void withoutAnyServiceNobodyReachesAny() {
        assertThat(Reach.within(at(1, 1), at(), 100).pairs()).isZero();
        assertThat(Reach.within(at(), at(1, 1), 100).areas()).isZero();
    }

    @Test
    void theGridFindsWhatComparingAllWithAllFinds() {
        var random = new Random(7);
        var areas = at(random.ints(200, 0, 500).toArray());
        var services = at(random.ints(300, 0, 500).toArray());
        for (var limit : new int[] {0, 1, 7, 90, 1000}) {
            assertSameAsPlain(Reach.within(areas, services, limit), areas, services, limit);
        }
    }

    @Test
    void manyMoreAtOneSpotThanTheSampleTellsAreAllFound() {
        var areas = new int[128];
        Arrays.fill(areas, 5);
        areas[0] = 900;
        areas[64] = 900;
        var services = new int[400];
        assertThat(Reach.within(at(areas), at(services), 10).pairs()).isEqualTo(62 * 200);
    }

    @Test
    void theServicesSeeTheSamePairs() {
        var reach = Reach.within(at(0, 0, 10, 0), at(0, 0, 5, 0, 10, 0), 6);
        var catchments = reach.catchments();
        assertThat(catchments.to(1) - catchments.from(1)).isEqualTo(2);
        assertThat(catchments.area(catchments.from(1))).isZero();
        assertThat(catchments.area(catchments.from(1) + 1)).isEqualTo(1);
        assertThat(catchments.pair(catchments.from(2))).isEqualTo(3);
    }

    @Test
    void aSquareTooLargeForAnIntIsStillARoot() {
        var reach = Reach.within(at(0, 0), at(300_000, 400_000, 3, 4), 500_000);
        assertThat(reach.cost(0)).isEqualTo(500_000);
        assertThat(reach.only(service -> service == 1).cost(0)).isEqualTo(5);
    }

    @Test
    void aPairIsFoundByItsEnds() {
        var reach = Reach.within(at(0, 0, 10, 0), at(0, 0, 5, 0, 10, 0), 6);
        assertThat(reach.pair(1, 2)).isEqualTo(3);
        assertThat(reach.pair(1, 0)).isEqualTo(-1);
    }

    @Test
    void someServicesAloneKeepTheirNumbers() {
        var reach = Reach.within(at(0, 0, 10, 0), at(0, 0, 5, 0, 10, 0), 6).only(service -> service == 1);
        assertThat(reach.services()).isEqualTo(3);
        assertThat(reach.pairs()).isEqualTo(2);
        assertThat(reach.service(1)).isEqualTo(1);
        assertThat(reach.cost(0)).isEqualTo(5);
        assertThat(reach.only(service -> true)).isSameAs(reach);
    }

    @Test
    void aLimitBelowZeroIsRefused() {
        assertThatThrownBy(() -> Reach.within(at(0, 0), at(0, 0), -1)).hasMessageContaining("-1");
    }

    @Test
    void eastingsAndNorthingsMustBeAsMany() {
        assertThatThrownBy(() -> Positions.of(new int[1], new int[2])).hasMessageContaining("as many");
    }

    private static void assertSameAsPlain(Reach reach, Positions areas, Positions services, int limit) {
        var pair = 0;
        for (var area = 0; area < areas.size(); area++) {
            assertThat(reach.from(area)).isEqualTo(pair);
            for (var service = 0; service < services.size(); service++) {
                if (areas.squared(area, services, service) <= (long) limit * limit) {
                    assertThat(reach.service(pair)).isEqualTo(service);
                    pair++;
                }
            }
        }
        assertThat(reach.pairs()).isEqualTo(pair);
    }

    /// Positions as x, y, x, y.
    static Positions at(int... both) {
        var x = new int[both.length / 2];
        var y = new int[both.length / 2];
        for (var index = 0; index < x.length; index++) {
            x[index] = both[2 * index];
            y[index] = both[2 * index + 1];
        }
        return Positions.of(x, y);
    }
}
