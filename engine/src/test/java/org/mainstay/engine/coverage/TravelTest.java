package org.mainstay.engine.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mainstay.engine.coverage.CoverageSketch.value;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mainstay.engine.access.Reason;
import org.mainstay.model.area.AreaKey;
import org.mainstay.model.area.Barrier;
import org.mainstay.model.area.Point;
import org.mainstay.model.area.Postcode;
import org.mainstay.model.area.TravelMode;
import org.mainstay.model.area.TravelTime;
import org.mainstay.model.service.Channel;
import org.mainstay.model.service.ListedService;
import org.mainstay.model.service.Offer;

/// Which services people get to, and how long it takes them.
class TravelTest {

    private final CoverageSketch place = new CoverageSketch();

    @BeforeEach
    void twoAreas() {
        place.area("A", 0, 0, 1000).area("B", 1000, 0, 500);
    }

    private CoverageSketch time(String from, String to, TravelMode mode, double minutes) {
        return place.fact(row -> new TravelTime(AreaKey.lsoa21(from), to, mode, minutes, row));
    }

    private static Offer serving(String... areas) {
        return with(Set.of(), List.of(areas));
    }

    private static Offer by(Channel... channels) {
        return with(Set.of(channels), List.of());
    }

    private static Offer with(Set<Channel> channels, List<String> areas) {
        var unknown = Offer.UNKNOWN;
        return new Offer(unknown.hours(), unknown.terms(), unknown.languages(), unknown.who(), areas, channels, null);
    }

    private void listed(UnaryOperator<ListedService> change, String postcode, @Nullable Point at) {
        place.fact(row -> change.apply(new ListedService("ash", "food_bank", "", "Ash", "", postcode, null, at, row)));
    }

    @Test
    void importedTimesWinOverTheStraightLine() {
        place.foodBank("Ash", 0, 0);
        time("B", "ash", TravelMode.WALK, 25);
        assertThat(value(place.food("B").nearest())).isEqualTo(25);
    }

    @Test
    void anAreaThatAnImportedTableLeavesOutIsTooFar() {
        place.foodBank("Ash", 0, 0);
        time("B", "ash", TravelMode.WALK, 25);
        assertThat(place.food("A").services()).isZero();
    }

    @Test
    void ofTwoImportedTimesTheLeastCounts() {
        place.foodBank("Ash", 0, 0);
        time("B", "ash", TravelMode.WALK, 25);
        time("B", "ash", TravelMode.WALK, 20);
        assertThat(value(place.food("B").nearest())).isEqualTo(20);
    }

    @Test
    void importedTimesMayNameAPostcode() {
        listed(service -> service, "AM1 1AA", CoverageSketch.at(0, 0));
        time("B", "AM11AA", TravelMode.WALK, 7);
        assertThat(value(place.food("B").nearest())).isEqualTo(7);
    }

    @Test
    void importedTimesByAWayThatNobodyTakesCountForNothing() {
        place.foodBank("Ash", 0, 0);
        time("B", "ash", TravelMode.DRIVE, 3);
        assertThat(value(place.food("B").nearest())).isEqualTo(13);
    }

    @Test
    void importedTimesReachAnAreaThatNobodyPlaces() {
        place.lostArea("C", 100).foodBank("Ash", 0, 0);
        time("C", "ash", TravelMode.WALK, 9);
        assertThat(value(place.food("C").nearest())).isEqualTo(9);
    }

    @Test
    void anAreaThatNobodyPlacesHasNoWayToWhatWasNotImported() {
        place.lostArea("C", 100).foodBank("Ash", 0, 0);
        assertThat(place.food("C").findReason()).contains(Reason.NOT_LOCATED);
    }

    @Test
    void peopleTakeTheQuickestWay() {
        place.foodBank("Ash", 0, 0);
        place.travelling(new TravelChoice(EnumSet.of(TravelMode.WALK, TravelMode.DRIVE), null));
        // By car 1,300 m at 30 km/h are 2.6 minutes, and 5 more to park: sooner than 13 on foot.
        assertThat(value(place.food("B").nearest())).isEqualTo(8);
        assertThat(value(place.food("A").nearest())).isZero();
    }

    @Test
    void aChosenLimitHoldsInsteadOfTheAssumption() {
        place.foodBank("Ash", 0, 0);
        place.travelling(new TravelChoice(EnumSet.of(TravelMode.WALK), 12));
        assertThat(place.food().limit()).isEqualTo(12);
        assertThat(place.food("B").services()).isZero();
    }

    @Test
    void aNeedMayHaveALimitOfItsOwn() {
        place.assume("travel/limit/food", "10").foodBank("Ash", 0, 0);
        assertThat(place.food("B").services()).isZero();
    }

    @Test
    void aRiverIsCrossedByItsBridge() {
        place.foodBank("Ash", 0, 0)
                .fact(row -> new Barrier(
                        "Ash Beck",
                        List.of(CoverageSketch.at(500, -5000), CoverageSketch.at(500, 5000)),
                        List.of(CoverageSketch.at(500, 750)),
                        row));
        // By the bridge it is twice the root of 500² and 750²: 1,803 m, at 13 minutes each 1,000 m.
        assertThat(value(place.food("B").nearest())).isEqualTo(23);
    }

    @Test
    void aRiverWithoutABridgeCutsPeopleOff() {
        place.foodBank("Ash", 0, 0)
                .fact(row -> new Barrier(
                        "Ash Beck",
                        List.of(CoverageSketch.at(500, -5000), CoverageSketch.at(500, 5000)),
                        List.of(),
                        row));
        assertThat(place.food("B").services()).isZero();
    }

    @Test
    void aServiceForSomeAreasHelpsNobodyElse() {
        place.service("food_bank", "Ash", CoverageSketch.at(0, 0), serving("Ward B"));
        assertThat(place.food("A").services()).isZero();
        assertThat(place.food("B").services()).isEqualTo(1);
    }

    @Test
    void aServiceWithoutAPlaceReachesTheAreasItIsForAndNobodyTravels() {
        place.service("food_bank", "Ash", null, serving("b"));
        assertThat(place.food("B").services()).isEqualTo(1);
        assertThat(place.food("B").nearest()).isNull();
        assertThat(place.outlet("Ash").outlet().where().placing()).isEqualTo(Placing.CATCHMENT);
    }

    @Test
    void whatComesToPeopleReachesAllOfThem() {
        place.service("food_bank", "Ash", CoverageSketch.at(40_000, 0), by(Channel.OUTREACH));
        assertThat(place.food("A").services()).isEqualTo(1);
        assertThat(place.outlet("Ash").outlet().where().placing()).isEqualTo(Placing.EVERYWHERE);
    }

    @Test
    void whatPeopleMayAlsoVisitHasItsPlace() {
        place.service("food_bank", "Ash", CoverageSketch.at(0, 0), by(Channel.ON_SITE, Channel.REMOTE));
        assertThat(place.outlet("Ash").outlet().where().placing()).isEqualTo(Placing.COORDINATES);
    }

    @Test
    void aPostcodePlacesAService() {
        listed(service -> service, "am1 1aa", null);
        place.fact(row -> new Postcode("AM11AA", null, Postcode.Larger.UNKNOWN, CoverageSketch.at(0, 0), true, row));
        assertThat(place.outlet("Ash").outlet().where().placing()).isEqualTo(Placing.POSTCODE);
        assertThat(place.outlet("Ash").outlet().label()).isEqualTo("Ash (AM11AA)");
        assertThat(value(place.food("B").nearest())).isEqualTo(13);
    }

    @Test
    void theMiddleOfItsAreaPlacesAServiceWithoutCoordinates() {
        listed(service -> service.in(AreaKey.lsoa21("A")), "", null);
        assertThat(place.outlet("Ash").outlet().where().placing()).isEqualTo(Placing.AREA);
        assertThat(value(place.food("B").nearest())).isEqualTo(13);
    }

    @Test
    void anAreaThatNobodyPlacesPlacesNoService() {
        place.lostArea("C", 100);
        listed(service -> service.in(AreaKey.lsoa21("C")), "", null);
        assertThat(place.find().notPlaced()).extracting(NotPlaced::reason).containsExactly(NotPlaced.Reason.NO_PLACE);
    }

    @Test
    void anAreaThatNobodyKnowsPlacesNoService() {
        listed(service -> service.in(AreaKey.lsoa21("Z")), "", null);
        assertThat(place.find().notPlaced()).extracting(NotPlaced::reason).containsExactly(NotPlaced.Reason.NO_PLACE);
    }

    @Test
    void travelRestsOnItsAssumptions() {
        place.foodBank("Ash", 0, 0);
        var nearest = Optional.ofNullable(place.food("A").nearest()).orElseThrow();
        assertThat(nearest.trace())
                .asString()
                .contains("travel/walk/detour", "travel/walk/speed", "travel/walk/fixed", "travel/limit");
    }

    @Test
    void peopleMustHaveSomeWayToTravel() {
        assertThatThrownBy(() -> new TravelChoice(Set.of(), null)).hasMessage("People must have some way to travel.");
    }

    @Test
    void peopleUsuallyWalkOrTakeTheBus() {
        assertThat(TravelChoice.usual().modes()).containsExactly(TravelMode.WALK, TravelMode.BUS);
    }
}
