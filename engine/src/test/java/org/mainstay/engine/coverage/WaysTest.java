package org.mainstay.engine.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mainstay.engine.coverage.CoverageSketch.value;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mainstay.model.area.AreaKey;
import org.mainstay.model.service.Channel;
import org.mainstay.model.service.Eligibility;
import org.mainstay.model.service.Offer;
import org.mainstay.model.service.OpeningHours;

/// Who reaches which outlet.
class WaysTest {

    private static final AreaKey A = AreaKey.lsoa21("A");
    private static final AreaKey B = AreaKey.lsoa21("B");
    private static final Offer BY_TELEPHONE = new Offer(
            OpeningHours.UNKNOWN, Set.of(), Set.of(), Eligibility.UNKNOWN, List.of(), Set.of(Channel.REMOTE), null);

    private final CoverageSketch place = new CoverageSketch();

    @BeforeEach
    void aPlaceOfTwo() {
        place.area("A", 0, 0, 1000)
                .area("B", 1000, 0, 500)
                .foodBank("Ash", 0, 0)
                .foodBank("Birch", 1200, 0)
                .foodBank("Cedar", -2000, 0);
    }

    @Test
    void theNearestComesFirst() {
        assertThat(place.food().ways().from(B))
                .extracting(near -> near.outlet().name())
                .containsExactly("Birch", "Ash");
    }

    @Test
    void minutesRunFromStraightWaysToWindingOnes() {
        var minutes = place.food().ways().from(B).getLast().minutes();
        assertThat(value(minutes)).isEqualTo(13);
        assertThat(minutes).extracting("low", "high").containsExactly(12L, 15L);
    }

    @Test
    void aWayBeyondTheLimitByWindingWaysTakesAtMostTheLimit() {
        var minutes = place.food().ways().from(A).getLast().minutes();
        assertThat(minutes).extracting("value", "high").containsExactly(26L, 30L);
    }

    @Test
    void nobodyTravelsToATelephone() {
        place.service("food_bank", "Line", null, BY_TELEPHONE);
        var line = place.food().ways().from(A).getLast();
        assertThat(line.outlet().name()).isEqualTo("Line");
        assertThat(line.minutes()).isNull();
    }

    @Test
    void anOutletIsReachedFromTheAreasAroundIt() {
        var food = place.food();
        var cedar = place.outlet("Cedar").outlet();
        assertThat(food.ways().to(cedar)).containsExactly(A);
    }

    @Test
    void whatIsNotThereIsReachedFromNowhereAndReachesNothing() {
        var elsewhere = new CoverageSketch().area("A", 0, 0, 10).foodBank("Dogwood", 0, 0);
        assertThat(place.food().ways().to(elsewhere.outlet("Dogwood").outlet())).isEmpty();
        assertThat(place.food().ways().from(AreaKey.lsoa21("Z"))).isEmpty();
    }

    @Test
    void theSamePlaceHasTheSameWaysUntilAServiceCloses() {
        var ways = place.food().ways();
        assertThat(place.food().ways()).isEqualTo(ways).hasSameHashCodeAs(ways);
        assertThat(place.closing("ash").food().ways()).isNotEqualTo(ways);
    }
}
