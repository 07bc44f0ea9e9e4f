package org.mainstay.engine.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Where further food banks would reach most people who have none: 100, 50 and 20 of them far from each other.
class NewSitesTest {

    private final CoverageSketch place = new CoverageSketch()
            .area("A", 0, 0, 1000)
            .area("B", 9000, 0, 500)
            .area("C", 18_000, 0, 200)
            .foodBank("Ash", 27_000, 0);

    @Test
    void eachFurtherSiteTakesTheMostThatIsLeft() {
        assertThat(place.food().newSites())
                .extracting(sites -> sites.reached().value())
                .containsExactly(100L, 150L, 170L);
        assertThat(place.food().newSites().getFirst().areas())
                .extracting(area -> area.name())
                .containsExactly("A");
    }

    @Test
    void whatNoChoiceCanBetterIsProven() {
        assertThat(place.food().newSites()).allMatch(NewSites::proven);
        assertThat(place.food().newSites()).extracting(NewSites::atMost).containsExactly(100L, 150L, 170L);
    }

    @Test
    void oneSiteMayServeTwoAreas() {
        place.area("D", 1000, 0, 600);
        assertThat(place.food().newSites().getFirst().reached().value()).isEqualTo(160);
    }

    @Test
    void moreSitesThanAnybodyNeedsAreNotLookedFor() {
        place.foodBank("Birch", 9000, 0).foodBank("Cedar", 18_000, 0);
        assertThat(place.food().newSites()).hasSize(1);
    }

    @Test
    void whereEverybodyIsReachedNoneIsNeeded() {
        place.foodBank("Birch", 9000, 0).foodBank("Cedar", 18_000, 0).foodBank("Dale", 0, 0);
        assertThat(place.food().newSites()).isEmpty();
    }
}
