package org.mainstay.engine.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mainstay.model.need.Need;
import org.mainstay.model.service.Offer;

/// Whether the files tell who meets a need at all.
class StatusTest {

    private final CoverageSketch place = new CoverageSketch();

    @BeforeEach
    void oneArea() {
        place.area("A", 0, 0, 1000).money().coverYear();
    }

    private void somethingElse() {
        place.service("advice", "Elm", CoverageSketch.at(0, 0), Offer.UNKNOWN);
    }

    @Test
    void aNeedWithAListedServiceIsRecorded() {
        place.foodBank("Ash", 0, 0);
        assertThat(place.food().status()).isEqualTo(SupplyStatus.RECORDED);
        assertThat(place.food().statusWhy()).isEqualTo("1 outlets are listed.");
    }

    @Test
    void othersWhomTheCouncilPaysAreNamedToo() {
        place.foodBank("Ash", 0, 0).funded("Birch Foodbank", Need.FOOD, null, null);
        assertThat(place.food().status()).isEqualTo(SupplyStatus.RECORDED);
        assertThat(place.food().statusWhy())
                .isEqualTo("1 outlets are listed. The council also pays Birch Foodbank for it, and no list says where:"
                        + " ask for their addresses or areas.");
    }

    @Test
    void moneyWithoutAListMeansThatAccessIsNotKnown() {
        somethingElse();
        place.funded("Birch Foodbank", Need.FOOD, null, null);
        assertThat(place.food().status()).isEqualTo(SupplyStatus.SUPPLY_NOT_RECORDED);
        assertThat(place.food().status().words()).isEqualTo("not recorded");
        assertThat(place.food().statusWhy()).contains("the council pays Birch Foodbank");
        assertThat(place.food().withoutAccess()).isNull();
        assertThat(place.food().singleDependence()).isNull();
        assertThat(place.food().oneProvider()).isNull();
        assertThat(place.food().gaps()).isEmpty();
        assertThat(place.food("A").access()).isNull();
        assertThat(place.food("A").findReason()).isEmpty();
        assertThat(place.food().people().value()).isEqualTo(100);
    }

    @Test
    void severalWhomTheCouncilPaysAreCounted() {
        somethingElse();
        place.funded("Birch Foodbank", Need.FOOD, null, null).funded("Cedar Foodbank", Need.FOOD, null, null);
        assertThat(place.food().statusWhy()).contains("pays 2 organisations (Birch Foodbank among them)");
    }

    @Test
    void aCharityOfTheRegisterMeansThatAccessIsNotKnown() {
        somethingElse();
        place.money().charity("1122334", "Dale Foodbank", "");
        assertThat(place.food().status()).isEqualTo(SupplyStatus.SUPPLY_NOT_RECORDED);
        assertThat(place.food().statusWhy()).contains("1 registered charities, such as Dale Foodbank");
    }

    @Test
    void withoutAnyListOfServicesAccessIsNotKnown() {
        assertThat(place.food().status()).isEqualTo(SupplyStatus.SUPPLY_NOT_RECORDED);
        assertThat(place.food().statusWhy()).startsWith("No file lists services");
    }

    @Test
    void whereNothingShowsAnybodyThatIsNoDesert() {
        somethingElse();
        assertThat(place.food().status()).isEqualTo(SupplyStatus.NOBODY_KNOWN);
        assertThat(place.food().withoutAccess()).isNull();
        assertThat(place.food().gaps()).isEmpty();
    }

    @Test
    void oneNeedMayBeAskedForAlone() {
        place.foodBank("Ash", 0, 0);
        var coverage = CoverageFinder.find(place.request(), List.of(Need.FOOD));
        assertThat(coverage.needs()).extracting(NeedCoverage::need).containsExactly(Need.FOOD);
        assertThat(coverage.find(Need.CARERS)).isEmpty();
    }
}
