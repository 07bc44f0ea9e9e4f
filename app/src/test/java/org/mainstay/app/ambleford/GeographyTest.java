package org.mainstay.app.ambleford;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class GeographyTest {

    private final Geography geography = Geography.make(1747);

    @Test
    void theGridAgreesWithOrdnanceSurveysExample() {
        var degrees = NationalGrid.degrees(new Spot(651_409.903, 313_177.270));

        assertThat(degrees.latitude()).isCloseTo(52.657979, within(1e-6));
        assertThat(degrees.longitude()).isCloseTo(1.716052, within(1e-6));
    }

    @Test
    void thereAre140AreasIn20WardsAndFourLocalities() {
        assertThat(geography.areas()).hasSize(140);
        assertThat(geography.wards()).hasSize(20);
        assertThat(geography.wards().stream().map(Ward::locality).distinct())
                .containsExactly("Wharfside", "Central", "Marl Valley", "Heaths");
    }

    @Test
    void the220140PeopleAllLiveInAnArea() {
        var rows = Published.rows("areas.csv");

        assertThat(rows.stream()
                        .mapToInt(row -> Integer.parseInt(row.getField("pop2024")))
                        .sum())
                .isEqualTo(220_140);
        assertThat(rows)
                .allSatisfy(row -> assertThat(Integer.parseInt(row.getField("pop2024_0_15"))
                                + Integer.parseInt(row.getField("pop2024_16_64"))
                                + Integer.parseInt(row.getField("pop2024_65_plus")))
                        .isEqualTo(Integer.parseInt(row.getField("pop2024"))));
    }

    @Test
    void areasFillTheirWards() {
        for (var ward : geography.wards()) {
            var filled = geography.areas().stream()
                    .filter(area -> area.ward().equals(ward))
                    .mapToDouble(area -> area.shape().area())
                    .sum();
            assertThat(filled).isCloseTo(ward.shape().area(), within(1.0));
        }
    }

    @Test
    void theCornerNearestToACentreIsInItsCell() {
        var square = new Polygon(List.of(new Spot(0, 0), new Spot(10, 0), new Spot(10, 10), new Spot(0, 10)));
        var west = new Spot(2, 5);
        var cell = square.nearest(west, List.of(west, new Spot(8, 5)));

        assertThat(cell.area()).isCloseTo(50, within(1e-9));
        assertThat(cell.centre().east()).isCloseTo(2.5, within(1e-9));
        assertThat(cell.holds(new Spot(4.9, 9))).isTrue();
        assertThat(cell.holds(new Spot(5.1, 9))).isFalse();
    }

    @Test
    void deprivationLiesInTwoLocalities() {
        var mostDeprived = new TreeMap<String, Integer>();
        for (var row : Published.rows("areas.csv")) {
            if (Integer.parseInt(row.getField("imd25_decile")) <= 2) {
                mostDeprived.merge(row.getField("locality"), 1, Integer::sum);
            }
        }

        assertThat(mostDeprived.keySet()).containsExactly("Marl Valley", "Wharfside");
        assertThat(mostDeprived.values()).allMatch(count -> count >= 20);
    }

    @Test
    void fileSevenSaysTheSameAsTheTidyTable() {
        var tidy = Published.rows("areas.csv");
        var official = Published.rows("iod2025_file7.csv");

        for (var i = 0; i < tidy.size(); i++) {
            assertThat(official.get(i).getField("LSOA code (2021)"))
                    .isEqualTo(tidy.get(i).getField("lsoa21cd"));
            assertThat(official.get(i).getField("Income Rank (where 1 is most deprived)"))
                    .isEqualTo(tidy.get(i).getField("income25_rank"));
        }
    }

    @Test
    void headersAreCutWhereThePublishedFileCutsThem() {
        assertThat(Published.rows("iod2025_file7.csv").getFirst().getHeader())
                .hasSize(4 + 16 * 3 + 4)
                .contains("Children and Young People Sub-domain Decile (where 1 is most deprived 10% of LSO")
                .contains("Index of Multiple Deprivation (IMD) Decile (where 1 is most deprived 10% of LSOAs)");
    }

    @Test
    void everyPostcodeIsItsOwnAndNoneIsReal() {
        var rows = Published.rows("postcodes.csv");

        assertThat(rows)
                .hasSizeGreaterThan(3500)
                .allSatisfy(row -> assertThat(row.getField("postcode")).matches("AF[1-8] \\d[A-Z]{2}"));
        assertThat(rows.stream().map(row -> row.getField("postcode"))).doesNotHaveDuplicates();
    }
}
