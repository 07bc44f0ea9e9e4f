package org.mainstay.engine.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mainstay.model.area.AreaKey;
import org.mainstay.model.need.Need;

/// Which areas get to what a funding line pays for.
class LineReachTest {

    private final CoverageSketch place = new CoverageSketch();

    @BeforeEach
    void twoAreasAndALine() {
        place.area("A", 0, 0, 1000).area("B", 9000, 0, 500).money().coverYear();
        place.funded("Ash Foodbank", Need.FOOD, null, null);
    }

    private LineReach reach() {
        return LineReach.of(place.find());
    }

    @Test
    void thoseWhoReachAnyOutletOfTheOrganisationDo() {
        place.foodBank("Ash Foodbank", 0, 0).foodBank("Ash Foodbank", 100, 0);
        assertThat(reach().find(place.line())).containsExactly(AreaKey.lsoa21("A"));
    }

    @Test
    void anOutletOfSomebodyElseIsNoneOfTheLine() {
        place.foodBank("Birch Foodbank", 0, 0);
        assertThat(reach().find(place.line())).isEmpty();
    }

    @Test
    void anOutletForAnotherNeedIsNoneOfTheLine() {
        place.service("advice", "Ash Foodbank", CoverageSketch.at(0, 0), CoverageSketch.KNOWN);
        assertThat(reach().find(place.line())).isEmpty();
    }

    @Test
    void whereNothingIsKnownNobodyDoes() {
        assertThat(LineReach.UNKNOWN.find(place.line())).isEmpty();
    }
}
