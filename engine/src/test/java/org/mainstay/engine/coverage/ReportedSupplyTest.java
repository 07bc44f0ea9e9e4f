package org.mainstay.engine.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mainstay.engine.relationship.FundingLine;
import org.mainstay.engine.sketch.PlaceSketch;
import org.mainstay.model.evidence.Trace;
import org.mainstay.model.need.Need;

/// What funded organisations report of their services, and what their money lets one guess.
class ReportedSupplyTest {

    private final CoverageSketch place = new CoverageSketch();

    @BeforeEach
    void twoAreas() {
        place.area("A", 0, 0, 1000).area("B", 9000, 0, 500).money().coverYear();
    }

    private Capacity capacity(String name) {
        return place.outlet(name).outlet().capacity();
    }

    @Test
    void aServiceThatIsListedNowhereHelpsEverybodyItsPartnerDoesNotExclude() {
        place.funded("Ash Foodbank", Need.FOOD, 80L, 100L);
        assertThat(place.food("A").services()).isEqualTo(1);
        assertThat(place.food("B").services()).isEqualTo(1);
        assertThat(place.outlet("Ash Foodbank").outlet().where()).isEqualTo(Whereabouts.UNKNOWN);
        assertThat(capacity("Ash Foodbank").places()).isEqualTo(100);
        assertThat(capacity("Ash Foodbank").served()).isEqualTo(80);
        assertThat(capacity("Ash Foodbank").basis()).isEqualTo(Capacity.Basis.REPORTED);
        assertThat(capacity("Ash Foodbank").trace()).isInstanceOf(Trace.Total.class);
    }

    @Test
    void aReportMayNameTheAreasOfAService() {
        place.funded("Ash Foodbank", Need.FOOD, 80L, 100L, "Ward B");
        assertThat(place.food("A").services()).isZero();
        assertThat(place.food("B").services()).isEqualTo(1);
    }

    @Test
    void aReportDescribesTheOutletThatAListPlaces() {
        place.funded("Ash Foodbank", Need.FOOD, 80L, 100L).foodBank("Ash Foodbank", 0, 0);
        assertThat(place.food().outlets()).hasSize(1);
        assertThat(capacity("Ash Foodbank").places()).isEqualTo(100);
        assertThat(place.outlet("Ash Foodbank").outlet().rows()).hasSize(2);
        assertThat(place.food("B").services()).isZero();
    }

    @Test
    void whatIsReportedOfTwoOutletsTogetherIsSharedOutAndAddsUp() {
        place.funded("Ash Foodbank", Need.FOOD, 81L, 101L)
                .foodBank("Ash Foodbank", 0, 0)
                .foodBank("Ash Foodbank", 500, 0);
        assertThat(place.food().outlets())
                .extracting(covered -> covered.outlet().capacity().places())
                .containsExactly(50L, 51L);
        assertThat(place.food().outlets())
                .extracting(covered -> covered.outlet().capacity().served())
                .containsExactly(40L, 41L);
        assertThat(capacity("Ash Foodbank").basis()).isEqualTo(Capacity.Basis.SHARED_OUT);
        assertThat(capacity("Ash Foodbank").basis().counted()).isFalse();
    }

    @Test
    void placesThatAListGivesStayAndTheReportTellsHowManyCome() {
        place.funded("Ash Foodbank", Need.FOOD, 80L, 100L).foodBank("Ash Foodbank", 0, 0, 120);
        assertThat(capacity("Ash Foodbank").places()).isEqualTo(120);
        assertThat(capacity("Ash Foodbank").served()).isEqualTo(80);
        assertThat(capacity("Ash Foodbank").basis()).isEqualTo(Capacity.Basis.PUBLISHED);
    }

    @Test
    void whereOnlyThoseServedAreKnownTheyAreThePlaces() {
        place.funded("Ash Foodbank", Need.FOOD, 80L, null);
        assertThat(capacity("Ash Foodbank").places()).isEqualTo(80);
        assertThat(capacity("Ash Foodbank").basis()).isEqualTo(Capacity.Basis.DERIVED);
        assertThat(capacity("Ash Foodbank").why()).isEqualTo("It serves so many; nobody says how many more it could.");
    }

    @Test
    void moneyLetsOneGuessThePlacesOfAListedOutlet() {
        // £1,200 a year at £50 for each person: 24 people.
        place.assume("delivery_cost/food", "50").funded("Ash Foodbank", Need.FOOD, null, null);
        place.foodBank("Ash Foodbank", 0, 0);
        assertThat(capacity("Ash Foodbank").places()).isEqualTo(24);
        assertThat(capacity("Ash Foodbank").basis()).isEqualTo(Capacity.Basis.DERIVED);
        assertThat(capacity("Ash Foodbank").why())
                .isEqualTo("Its council money divided by £50 for each person served (assumption delivery_cost/food).");
    }

    @Test
    void withoutACostOfAPersonMoneyTellsNothing() {
        place.funded("Ash Foodbank", Need.FOOD, null, null).foodBank("Ash Foodbank", 0, 0);
        assertThat(capacity("Ash Foodbank").places()).isNull();
        assertThat(capacity("Ash Foodbank").basis()).isEqualTo(Capacity.Basis.UNKNOWN);
    }

    @Test
    void moneyAloneMakesNoOutletAndSaysWhomToAsk() {
        place.assume("delivery_cost/food", "50").funded("Ash Foodbank", Need.FOOD, null, null);
        assertThat(place.food().outlets()).isEmpty();
        assertThat(place.food().notListed()).extracting(FundingLine::label).containsExactly(PlaceSketch.HEADING);
    }

    @Test
    void anotherOrganisationsReportLeavesAnOutletAsItIs() {
        place.funded("Ash Foodbank", Need.FOOD, 80L, 100L)
                .foodBank("Ash Foodbank", 0, 0)
                .foodBank("Birch Foodbank", 0, 0);
        assertThat(capacity("Birch Foodbank").places()).isNull();
    }
}
