package org.mainstay.engine.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mainstay.engine.coverage.CoverageSketch.value;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mainstay.model.area.AreaKey;
import org.mainstay.model.area.Deprivation;

/// What closing or moving services does to people in need: 100 in A, 50 in B, 20 in C, each with two food banks.
class ConsequenceTest {

    private final CoverageSketch place = new CoverageSketch();

    @BeforeEach
    void aPlaceOfThree() {
        place.area("A", 0, 0, 1000)
                .area("B", 1000, 0, 500)
                .area("C", 3000, 0, 200)
                .foodBank("Ash", 0, 0, 30)
                .foodBank("Birch", 1500, 0, 40)
                .foodBank("Cedar", 3500, 0);
    }

    private static Consequence find(CoverageSketch place, Runnable change) {
        var before = place.food();
        change.run();
        return ConsequenceFinder.find(place.request().place(), before, place.food());
    }

    @Test
    void whoHadTwoHasOneLeft() {
        var consequence = find(place, () -> place.closing("birch"));
        assertThat(value(consequence.one())).isEqualTo(170);
        assertThat(value(consequence.without())).isZero();
        assertThat(value(consequence.reached())).isZero();
    }

    @Test
    void whoLosesBothHasNobody() {
        var consequence = find(place, () -> place.closing("ash").closing("birch"));
        assertThat(value(consequence.without())).isEqualTo(150);
        assertThat(value(consequence.one())).isEqualTo(20);
        assertThat(consequence.areas())
                .extracting(area -> area.area().key().code(), Consequence.InArea::before, Consequence.InArea::after)
                .containsExactly(tuple("A", 2, 0), tuple("B", 2, 0), tuple("C", 2, 1));
    }

    @Test
    void whoIsFarFromTheNewPlaceLosesAChoice() {
        var consequence = find(place, () -> place.moving("birch", "C"));
        assertThat(value(consequence.one())).isEqualTo(100);
        assertThat(consequence.areas()).hasSize(1);
    }

    @Test
    void whoHadNobodyIsReachedByAServiceThatComesToThem() {
        var far = new CoverageSketch().area("A", 0, 0, 1000).foodBank("Ash", 9000, 0);
        assertThat(value(find(far, () -> far.moving("ash", "A")).reached())).isEqualTo(100);
    }

    @Test
    void thoseLeftGetMoreCrowded() {
        var consequence = find(place, () -> place.closing("birch"));
        assertThat(consequence.crowding())
                .extracting(crowding -> crowding.outlet().name())
                .containsExactly("Ash");
        var ash = consequence.crowding().getFirst();
        assertThat(value(ash.after())).isGreaterThan(value(ash.before()));
        assertThat(ash.after()).extracting("id").isEqualTo("coverage/food/if/outlets/ash/crowding");
    }

    @Test
    void peopleAreSumsOfThoseInTheAreas() {
        assertThat(find(place, () -> place.closing("ash").closing("birch")).without())
                .extracting("id", "low", "high")
                .containsExactly("coverage/food/if/newly_without", 75L, 300L);
    }

    @Test
    void theLosersAreToldByDecile() {
        place.fact(row -> new Deprivation(AreaKey.lsoa21("A"), 100, 1, null, null, row))
                .fact(row -> new Deprivation(AreaKey.lsoa21("B"), 9000, 3, null, null, row));
        var consequence = find(place, () -> place.closing("ash").closing("birch"));
        assertThat(consequence.deciles())
                .extracting(Consequence.InDecile::decile)
                .containsExactly(1, 3);
        assertThat(value(consequence.deciles().getFirst().without())).isEqualTo(100);
        assertThat(value(consequence.deciles().getFirst().one())).isZero();
    }
}
