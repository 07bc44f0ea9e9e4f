package org.mainstay.engine.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mainstay.engine.coverage.CoverageSketch.value;

import org.junit.jupiter.api.Test;

/// How many have nobody in reach, over all needs.
class UnreachedTest {

    private final CoverageSketch place =
            new CoverageSketch().area("A", 0, 0, 1000).area("B", 9000, 0, 500);

    @Test
    void thoseOfEveryRecordedNeedAreAddedUp() {
        var unreached = Unreached.of(place.foodBank("Ash", 0, 0).find());
        assertThat(value(unreached.people())).isEqualTo(50);
        assertThat(unreached.needs()).isEqualTo(1);
        assertThat(unreached.recorded()).isEqualTo(1);
    }

    @Test
    void whereNoSupplyIsRecordedNobodyCanSay() {
        var unreached = Unreached.of(place.find());
        assertThat(unreached.people()).isNull();
        assertThat(unreached.figures()).isEmpty();
    }

    @Test
    void thoseOfAWardAreThoseOfItsAreas() {
        var unreached = Unreached.of(place.foodBank("Ash", 0, 0).find());
        assertThat(unreached.ward(""))
                .hasValueSatisfying(figure -> assertThat(figure.value()).isEqualTo(50));
        assertThat(unreached.ward("E05999999")).isEmpty();
        assertThat(unreached.figures()).hasSize(2);
    }

    @Test
    void aWardWhereEverybodyIsReachedHasNone() {
        var unreached = Unreached.of(
                place.foodBank("Ash", 0, 0).foodBank("Birch", 9000, 0).find());
        assertThat(unreached.ward(""))
                .hasValueSatisfying(figure -> assertThat(figure.value()).isZero());
    }
}
