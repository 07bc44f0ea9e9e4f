package org.mainstay.ingest.geography;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.mainstay.ingest.trial.SharedData;
import org.mainstay.ingest.trial.Trial;
import org.mainstay.model.area.Area;
import org.mainstay.model.area.AreaKey;
import org.mainstay.model.area.Point;
import org.mainstay.model.area.Residents;

class AreaTableTest {

    private static final String TIDY = "lsoa21cd,lsoa21nm,wd23cd,wd23nm,locality,lad_cd,lad_nm,lon,lat,pc_centroid_lon,"
            + "pc_centroid_lat,pop2021,pop2024,imd25_rank,imd25_decile,income25_numerator,employment25_numerator,"
            + "imd19_rank,imd19_decile";
    private static final String ROW = "E01006108,Trafford 019A,E05015240,Bucklow,West,E08000009,Trafford,-2.438212,"
            + "53.414074,-2.435764,53.415013,1500,1600,382,1,1075,,400,2";

    private final AreaTable reader = new AreaTable();

    @Test
    void aRowBecomesAnAreaOfTheVintageInItsHeading() {
        var area = Trial.of(reader, TIDY, ROW).fact(Area.class);

        assertThat(area.key()).isEqualTo(AreaKey.lsoa21("E01006108"));
        assertThat(area.name()).isEqualTo("Trafford 019A");
        assertThat(area.within()).isEqualTo(new Area.Within("E05015240", "Bucklow", "West", "E08000009", "Trafford"));
        assertThat(area.row().line()).isEqualTo(2);
    }

    @Test
    void theLatestPopulationIsTaken() {
        assertThat(Trial.of(reader, TIDY, ROW).fact(Area.class).population()).isEqualTo(1600);
    }

    @Test
    void theMeanOfItsPostcodesIsItsCentreWhereGiven() {
        assertThat(Trial.of(reader, TIDY, ROW).fact(Area.class).centre()).isEqualTo(new Point(-2.435764, 53.415013));
    }

    @Test
    void elseThePointOnItsSurfaceIs() {
        var area = Trial.of(reader, "lsoa21cd,lsoa21nm,lon,lat", "E01006108,A,-2.438212,53.414074")
                .fact(Area.class);

        assertThat(area.centre()).isEqualTo(new Point(-2.438212, 53.414074));
        assertThat(area.population()).isNull();
        assertThat(area.findDeprivation()).isEmpty();
    }

    @Test
    void residentsByAgeAndTheirHouseholdsAreRead() {
        var residents = Trial.of(
                        reader,
                        "lsoa21cd,lsoa21nm,pop2024,pop2024_0_15,pop2024_16_64,pop2024_65_plus,households2021,disabled2021,"
                                + "hh_deprived_3plus_2021,hh_social_rent_2021,hh_private_rent_2021",
                        "E01006108,A,1600,300,1000,300,700,250,40,200,")
                .fact(Area.class)
                .residents();

        assertThat(residents)
                .isEqualTo(new Residents(300, 1000, 300, 250, new Residents.Households(700, 40, 200, null)));
    }

    @Test
    void childrenAndOlderPeopleOnLowIncomesAreRead() {
        var own = Trial.of(
                        reader,
                        "lsoa21cd,lsoa21nm,pop2024,imd25_rank,idaci25_numerator,idaopi25_numerator",
                        "E01006108,A,1600,382,160,75")
                .fact(Area.class)
                .findDeprivation()
                .orElseThrow();

        assertThat(own.childrenDeprived()).isEqualTo(160);
        assertThat(own.olderDeprived()).isEqualTo(75);
    }

    @Test
    void theLatestDeprivationOfItsOwnRowIsTaken() {
        var own = Trial.of(reader, TIDY, ROW).fact(Area.class).findDeprivation().orElseThrow();

        assertThat(own.imdRank()).isEqualTo(382);
        assertThat(own.imdDecile()).isEqualTo(1);
        assertThat(own.incomeDeprived()).isEqualTo(1075);
    }

    @Test
    void aSuppressedCountIsNotKnownNeverNothing() {
        var own = Trial.of(reader, TIDY, ROW).fact(Area.class).findDeprivation().orElseThrow();

        assertThat(own.employmentDeprived()).isNull();
    }

    @Test
    void areasOfElevenAreNeverAreasOfTwentyOne() {
        var area = Trial.of(reader, "lsoa11cd,lsoa11nm,pop2015", "E01006185,A,1500")
                .fact(Area.class);

        assertThat(area.key()).hasToString("lsoa11:E01006185");
    }

    @Test
    void aRowWithoutACodeIsRejected() {
        var read = Trial.of(reader, TIDY, "Total,,,,,,,,,,,,241025,,,,,,");

        assertThat(read.accepted()).isZero();
        assertThat(read.codes()).containsExactly("invalid_area_code");
        assertThat(read.messages().getFirst()).contains("Line 2", "Total");
    }

    @Test
    void anUnreadableOrNegativeNumberIsTakenAsNotKnown() {
        var read = Trial.of(reader, "lsoa21cd,lsoa21nm,pop2024", "E01006108,A,many", "E01006109,B,-1");

        assertThat(read.facts(Area.class)).extracting(Area::population).containsOnlyNulls();
        assertThat(read.codes()).containsExactly("unreadable_area_number", "unreadable_area_number");
        assertThat(read.messages().getFirst()).contains("many", "pop2024");
    }

    @Test
    void aLookupBetweenVintagesIsNoTableOfAreas() {
        var fit = Trial.fit(reader, "LSOA11CD,LSOA11NM,LSOA21CD,LSOA21NM,CHGIND", "E01006185,A,E01034000,B,S");

        assertThat(fit.missing()).containsExactly("pop2024 or lon and lat");
    }

    @Test
    void aTableWithoutCodesIsNoneOfAreas() {
        assertThat(Trial.fit(reader, "name,lon,lat", "A,-2.3,53.4").found()).isZero();
        assertThat(Trial.fit(reader, "lsoa21cd,pop2024", "E01006108,1600").missing())
                .containsExactly("lsoa21nm");
    }

    @Test
    void traffordHas139AreasAndItsPeople() {
        var file = SharedData.get("places/trafford/areas.csv");

        assertThat(Trial.fit(reader, file).whole()).isTrue();
        var read = Trial.of(reader, file);
        assertThat(read.accepted()).isEqualTo(139);
        assertThat(read.codes()).isEmpty();
        var areas = read.facts(Area.class);
        assertThat(areas.stream()
                        .mapToInt(area -> Objects.requireNonNull(area.population()))
                        .sum())
                .isEqualTo(241_025);
        assertThat(areas.stream()
                        .mapToInt(area -> Objects.requireNonNull(
                                area.findDeprivation().orElseThrow().incomeDeprived()))
                        .sum())
                .isEqualTo(40_455);
    }

    @Test
    void itSaysWhatItReads() {
        assertThat(reader.name()).isEqualTo("Small areas (CSV)");
    }
}
