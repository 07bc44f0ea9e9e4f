package org.mainstay.engine.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mainstay.model.need.Need;

/// What a need is said to have, and what can be traced under the same name, are one figure with one range.
class PublishedTest {

    @Test
    void whatIsShownIsWhatCanBeTraced() {
        var place = new CoverageSketch()
                .area("A", 0, 0, 1000)
                .area("B", 3200, 0, 500)
                .area("C", 9000, 0, 200)
                .foodBank("Ash", 0, 0);
        var coverage = CoverageFinder.find(place.request(), List.of(Need.FOOD));
        var food = coverage.needs().getFirst();

        assertThat(coverage.figures())
                .contains(food.people(), food.withoutAccess(), food.singleDependence(), food.oneProvider());
    }
}
