package org.mainstay.model.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class NationalGridTest {

    @Test
    void ordnanceSurveysWorkedExampleComesOut() {
        var point = NationalGrid.degrees(651_409.903, 313_177.270);

        assertThat(point.latitude()).isCloseTo(52.657979, within(1e-6));
        assertThat(point.longitude()).isCloseTo(1.716052, within(1e-6));
    }

    @Test
    void aPointOnTheSurfaceOfASmallAreaComesOut() {
        var point = NationalGrid.degrees(370_970, 390_897);

        assertThat(point.latitude()).isCloseTo(53.414075, within(1e-6));
        assertThat(point.longitude()).isCloseTo(-2.438215, within(1e-6));
    }

    @Test
    void theGridEndsSomewhere() {
        assertThat(NationalGrid.covers(370_970, 390_897)).isTrue();
        assertThat(NationalGrid.covers(0, 390_897)).isFalse();
        assertThat(NationalGrid.covers(800_000, 390_897)).isFalse();
        assertThat(NationalGrid.covers(370_970, 0)).isFalse();
        assertThat(NationalGrid.covers(370_970, 1_300_000)).isFalse();
    }

    @Test
    void aPositionComesBackToWhereItLay() {
        for (var corner : List.of(
                new GridPoint(90_000, 10_000), new GridPoint(651_410, 313_177), new GridPoint(450_000, 1_200_000))) {
            var back = NationalGrid.metres(NationalGrid.degrees(corner.easting(), corner.northing()));

            assertThat(back.easting()).isCloseTo(corner.easting(), within(0.01));
            assertThat(back.northing()).isCloseTo(corner.northing(), within(0.01));
        }
    }
}
