package org.mainstay.engine.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mainstay.engine.coverage.AreaCoverage.Doubt.EDGE;
import static org.mainstay.engine.coverage.AreaCoverage.Doubt.TRAVEL;
import static org.mainstay.engine.coverage.CoverageSketch.value;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mainstay.engine.access.Reason;
import org.mainstay.model.area.Outline;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.service.Offer;

/// Three areas: B 1,000 metres and C 6,000 metres east of A; 100, 50 and 20 of their people need help with food.
class AreaCoverageTest {

    private final CoverageSketch place =
            new CoverageSketch().area("A", 0, 0, 1000).area("B", 1000, 0, 500).area("C", 6000, 0, 200);

    private static void assertFigure(@Nullable Figure figure, long low, long value, long high) {
        assertThat(figure)
                .isNotNull()
                .extracting(Figure::low, Figure::value, Figure::high)
                .containsExactly(low, value, high);
    }

    @Test
    void anAreaThatReachesNothingIsAGapAndItsPeopleHaveNobody() {
        place.foodBank("Ash", 0, 0);
        assertThat(place.food().gaps()).extracting(gap -> gap.area().name()).containsExactly("C");
        assertThat(place.food("C").findReason()).contains(Reason.NO_SERVICE_IN_REACH);
        assertFigure(place.food().withoutAccess(), 10, 20, 40);
    }

    @Test
    void gapsWithMostPeopleComeFirst() {
        place.area("D", 9000, 0, 300).foodBank("Ash", 0, 0);
        assertThat(place.food().gaps()).extracting(gap -> gap.area().name()).containsExactly("D", "C");
    }

    @Test
    void gapsOfAsManyPeopleComeInOrderOfTheirCodes() {
        place.area("E", 9000, 0, 200).area("D", 9000, 0, 200).foodBank("Ash", 0, 0);
        assertThat(place.food().gaps()).extracting(gap -> gap.area().name()).containsExactly("C", "D", "E");
    }

    @Test
    void peopleWithOneServiceInReachHangOnIt() {
        place.foodBank("Ash", -1500, 0).foodBank("Birch", 0, 0);
        assertThat(place.food("A").services()).isEqualTo(2);
        assertThat(place.food("B").services()).isEqualTo(1);
        assertThat(value(place.food().singleDependence())).isEqualTo(50);
        assertThat(place.outlet("Birch").alone().value()).isEqualTo(50);
        assertThat(place.outlet("Birch").leftWithOne().value()).isEqualTo(100);
        assertThat(place.outlet("Birch").reached().value()).isEqualTo(150);
    }

    @Test
    void twoPlacesOfOneProviderAreOneProvider() {
        place.fact(row -> TestRows.of("ash-1", "Ash", CoverageSketch.at(0, 0), row))
                .fact(row -> TestRows.of("ash-2", "Ash", CoverageSketch.at(100, 0), row));
        assertThat(place.food("A").services()).isEqualTo(2);
        assertThat(place.food("A").providers()).isEqualTo(1);
        assertThat(value(place.food().oneProvider())).isEqualTo(150);
        assertThat(value(place.food().singleDependence())).isZero();
    }

    @Test
    void minutesToTheNearestRunFromStraightToWindingWays() {
        place.foodBank("Ash", 0, 0).foodBank("Birch", 2000, 0);
        assertFigure(place.food("B").nearest(), 12, 13, 15);
        assertFigure(place.food("A").second(), 24, 26, 30);
    }

    @Test
    void aSecondThatWindingWaysLoseMayTakeAllTheTimeThereIs() {
        place.foodBank("Ash", 0, 0).foodBank("Birch", 2200, 0);
        // 2,200 m: 26.4, 28.6 and 33 minutes.
        assertFigure(place.food("A").second(), 26, 29, 30);
    }

    @Test
    void placesAreSharedByWeightedPeopleInReach() {
        place.foodBank("Ash", 0, 0, 84);
        // A counts whole, B (13 minutes of 30) as 0.68: 84 / (100 + 0.68 x 50) = 0.626866 for A, 0.68 of it for B.
        assertThat(value(place.food("A").access())).isEqualTo(626_866);
        assertThat(value(place.food("B").access())).isEqualTo(426_269);
        assertThat(value(place.food("C").access())).isZero();
    }

    @Test
    void crowdingIsPeopleForEachHundredPlaces() {
        place.foodBank("Ash", 0, 0, 75);
        assertThat(value(place.outlet("Ash").crowding())).isEqualTo(200);
    }

    @Test
    void whereNobodyKnowsPlacesThereIsNoAccessToTell() {
        place.foodBank("Ash", 0, 0).foodBank("Birch", 6000, 0, 30);
        assertThat(place.food("A").access()).isNull();
        assertThat(place.food("A").findReason()).contains(Reason.CAPACITY_NOT_KNOWN);
        assertThat(place.food("A").gap()).isFalse();
        assertThat(place.food().placesUnknown()).isEqualTo(1);
        assertThat(value(place.food().places())).isEqualTo(30);
        assertThat(place.outlet("Ash").crowding()).isNull();
    }

    @Test
    void noPlacesAtAllIsNoAccessAndNoGap() {
        place.foodBank("Ash", 0, 0, 0);
        assertThat(place.food("A").findReason()).contains(Reason.ZERO_CAPACITY_IN_REACH);
        assertThat(value(place.food("A").access())).isZero();
        assertThat(place.outlet("Ash").crowding()).isNull();
    }

    @Test
    void anAreaThatNobodyPlacesIsNotMeasuredAndNoGap() {
        place.lostArea("D", 900).foodBank("Ash", 0, 0);
        assertThat(place.food("D").findReason()).contains(Reason.NOT_LOCATED);
        assertThat(place.food("D").gap()).isFalse();
        assertThat(place.food("D").doubts()).isEmpty();
        assertThat(place.food().notMeasured().value()).isEqualTo(90);
        assertThat(value(place.food().withoutAccess())).isEqualTo(20);
        assertThat(place.find().notes()).anyMatch(note -> note.startsWith("1 small areas have no coordinates"));
    }

    @Test
    void aGapThatStraighterWaysCloseIsInDoubt() {
        place.foodBank("Ash", 3600, 0);
        // C is 2,400 m away: 28.8, 31.2 and 36 minutes.
        assertThat(place.food("C").services()).isZero();
        assertThat(place.food("C").doubts()).containsExactly(TRAVEL);
        assertThat(place.food("A").doubts()).isEmpty();
        assertFigure(place.food().withoutAccess(), 75, 170, 340);
    }

    @Test
    void aServiceThatWindingWaysLoseIsInDoubt() {
        place.foodBank("Ash", 3800, 0);
        // C is 2,200 m away: 26.4, 28.6 and 33 minutes.
        assertThat(place.food("C").services()).isEqualTo(1);
        assertThat(place.food("C").doubts()).containsExactly(TRAVEL);
        assertFigure(place.food().withoutAccess(), 75, 150, 340);
    }

    @Test
    void aFindingNearTheEndOfTheDataIsInDoubt() {
        place.foodBank("Ash", 0, 0).fact(row -> outline("C", row));
        assertThat(place.food("C").doubts()).containsExactly(EDGE);
        assertThat(EDGE.words()).isEqualTo("the border of the data is within reach");
        assertThat(place.food("A").doubts()).isEmpty();
    }

    @Test
    void theEndOfTheDataMattersNotWhereTwoServicesAreInReach() {
        place.foodBank("Ash", 6000, 0).foodBank("Birch", 6000, 100).fact(row -> outline("C", row));
        assertThat(place.food("C").doubts()).isEmpty();
    }

    private static Outline outline(String code, RowRef row) {
        var ring = List.of(
                CoverageSketch.at(5500, -500),
                CoverageSketch.at(6500, -500),
                CoverageSketch.at(6500, 500),
                CoverageSketch.at(5500, -500));
        return new Outline(code, code, List.of(new Outline.Ring(ring)), row);
    }

    @Test
    void areasThatNoFileListsAreSaidToBeMissing() {
        var nowhere = new CoverageSketch().service("food_bank", "Ash", CoverageSketch.at(0, 0), Offer.UNKNOWN);
        assertThat(nowhere.find().notes())
                .anyMatch(note -> note.startsWith("No file says which small areas there are"));
        assertThat(nowhere.food().areas()).isEmpty();
    }

    @Test
    void eachFigureIsPublishedOnce() {
        place.foodBank("Ash", 0, 0, 84);
        assertThat(place.find().figures())
                .extracting(Figure::id)
                .doesNotHaveDuplicates()
                .contains("coverage/food/without_access");
    }
}
