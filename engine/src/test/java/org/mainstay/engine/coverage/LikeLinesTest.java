package org.mainstay.engine.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mainstay.model.need.Need;

/// Which funding lines may duplicate each other.
class LikeLinesTest {

    private final CoverageSketch place = new CoverageSketch();

    @Test
    void twoFoodBanksAtOnePlaceAndHourAreAlike() {
        place.area("A", 0, 0, 1000).money().coverYear();
        place.funded("Ash Foodbank", Need.FOOD, 50L, 100L).funded("Birch Foodbank", Need.FOOD, 50L, 100L);
        place.service("food_bank", "Ash Foodbank", CoverageSketch.at(0, 0), CoverageSketch.KNOWN)
                .service("food_bank", "Birch Foodbank", CoverageSketch.at(0, 0), CoverageSketch.KNOWN);
        var lines = place.lines();

        var alike = LikeLines.of(place.find());

        assertThat(alike.alike(lines.getFirst(), lines.getLast())).isTrue();
        assertThat(alike.alike(lines.getLast(), lines.getFirst())).isTrue();
        assertThat(alike.alike(lines.getFirst(), lines.getFirst())).isFalse();
        assertThat(LikeLines.UNKNOWN.alike(lines.getFirst(), lines.getLast())).isFalse();
    }
}
