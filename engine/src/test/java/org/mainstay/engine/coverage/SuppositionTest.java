package org.mainstay.engine.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mainstay.engine.coverage.CoverageSketch.value;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.engine.access.Reason;

/// What if services closed or moved.
class SuppositionTest {

    private final CoverageSketch place = new CoverageSketch();

    @BeforeEach
    void aPlaceOfThree() {
        place.area("A", 0, 0, 1000)
                .area("B", 1000, 0, 500)
                .area("C", 3000, 0, 200)
                .lostArea("D", 400)
                .foodBank("Ash", 0, 0, 30)
                .foodBank("Birch", 1500, 0, 40)
                .foodBank("Cedar", 3500, 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ash", "Birch", "Cedar"})
    void whoHasOneServiceAloneIsWhoIsCutOffWhenItCloses(String name) {
        var before = place.food();
        var closing = place.outlet(name);
        place.closing(closing.outlet().id());
        var after = place.food();
        assertThat(after.outlets()).hasSize(2);
        assertThat(value(after.withoutAccess()) - value(before.withoutAccess()))
                .isEqualTo(closing.alone().value());
        assertThat(value(after.singleDependence()) - value(before.singleDependence()))
                .isEqualTo(closing.leftWithOne().value() - closing.alone().value());
    }

    @Test
    void closingTheLastServiceLeavesEverybodyWithNobody() {
        place.closing("ash").closing("birch").closing("cedar");
        assertThat(place.food().status()).isEqualTo(SupplyStatus.RECORDED);
        assertThat(value(place.food().withoutAccess())).isEqualTo(170);
    }

    @Test
    void aServiceMovesToTheMiddleOfAnArea() {
        assertThat(value(place.food("B").nearest())).isEqualTo(7);
        place.moving("birch", "C");
        assertThat(value(place.food("C").nearest())).isZero();
        assertThat(value(place.food("B").nearest())).isEqualTo(13);
        assertThat(place.outlet("Birch").outlet().where().placing()).isEqualTo(Placing.AREA);
    }

    @ParameterizedTest
    @ValueSource(strings = {"D", "Z"})
    void aServiceMovesNowhereWhereNobodySaysWhereThatIs(String area) {
        place.moving("birch", area);
        assertThat(place.outlet("Birch").outlet().where().placing()).isEqualTo(Placing.COORDINATES);
    }

    @Test
    void nothingSupposedIsThePlaceAsItIs() {
        var request = place.request();
        assertThat(CoverageFinder.find(request.supposing(Supposition.NONE))).isEqualTo(CoverageFinder.find(request));
        assertThat(place.food("D").findReason()).contains(Reason.NOT_LOCATED);
    }
}
