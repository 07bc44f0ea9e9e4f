package org.mainstay.ingest.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mainstay.model.area.Area;
import org.mainstay.model.area.AreaKey;
import org.mainstay.model.area.Deprivation;
import org.mainstay.model.area.Postcode;
import org.mainstay.model.evidence.Fact;
import org.mainstay.model.need.Observation;
import org.mainstay.model.need.Population;
import org.mainstay.model.place.Place;
import org.mainstay.model.service.ListedService;

/// A folder with areas of 2021 and files about those of 2011.
class SmallAreasTest extends FolderScene {

    private static final String OLD_INDICES = "LSOA code (2011),Index of Multiple Deprivation (IMD) Rank,"
            + "Index of Multiple Deprivation (IMD) Decile,Income Score (rate),Employment Score (rate),"
            + "Total population: mid 2015,Working age population 18-59/64\n";
    private static final String LOOKUP = "LSOA11CD,LSOA11NM,LSOA21CD,LSOA21NM,CHGIND,LAD22CD\n";

    @BeforeEach
    void areasOf2021() throws IOException {
        write("areas.csv", """
                lsoa21cd,lsoa21nm,lon,lat,pop2021,imd25_rank,imd25_decile
                E01000001,Ambleford 001A,-2.3,53.4,1500,,
                E01000101,Ambleford 001B,-2.3,53.4,1235,,
                E01000102,Ambleford 001C,-2.3,53.4,1647,,
                E01000201,Ambleford 001D,-2.3,53.4,2000,,
                """);
    }

    private void lookup() throws IOException {
        write("lookup.csv", LOOKUP + """
                E01000001,A,E01000001,A,U,E08000099
                E01000002,B,E01000101,B,S,E08000099
                E01000002,B,E01000102,C,S,E08000099
                E01000003,C,E01000201,D,M,E08000099
                E01000004,D,E01000201,D,M,E08000099
                E01000005,E,E01000001,A,X,E08000099
                """);
    }

    private static <F extends Fact> List<F> facts(FolderReading reading, Class<F> kind) {
        return reading.facts().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    @Test
    void indicesOf2019BesideAreasOf2021AreRefusedWithWhatToGet() throws IOException {
        write("indices.csv", OLD_INDICES + "E01000001,4399,2,0.25,0.1,1600,900\nE01000002,99,1,0.25,0.1,1600,900\n");

        var reading = read();
        var file = file(reading, "indices.csv");

        assertThat(file.account().rows()).isEqualTo(2);
        assertThat(file.account().rejected()).isEqualTo(2);
        assertThat(file.account().accepted()).isZero();
        assertThat(file.notices()).containsEntry("area_of_another_vintage", 2L);
        assertThat(messages(file).getFirst())
                .contains("lsoa11:E01000001", "those of 2021", "that of 2025", "exact-fit lookup");
        assertThat(facts(reading, Deprivation.class)).isEmpty();
    }

    @Test
    void indicesOf2025JoinAndNothingIsSaid() throws IOException {
        write("indices.csv", OLD_INDICES.replace("(2011)", "(2021)") + "E01000001,4399,2,0.25,0.1,1600,900\n");

        assertThat(file(read(), "indices.csv").notices()).isEmpty();
    }

    @Test
    void withoutAnyTableOfAreasThereIsNothingToJoin() throws IOException {
        write("areas.csv", "nothing,here\n1,2\n");
        write("indices.csv", OLD_INDICES + "E01000001,4399,2,0.25,0.1,1600,900\n");

        assertThat(file(read(), "indices.csv").notices()).isEmpty();
    }

    @Test
    void anAreaThatDidNotChangeIsCarriedOver() throws IOException {
        lookup();
        write("indices.csv", OLD_INDICES + "E01000001,4399,2,0.25,0.1,1600,900\n");

        var reading = read();
        var carried = facts(reading, Deprivation.class).getFirst();

        assertThat(carried.area()).isEqualTo(AreaKey.lsoa21("E01000001"));
        assertThat(carried.carriedFrom()).hasToString("lsoa11:E01000001");
        assertThat(carried.imdRank()).isEqualTo(4399);
        assertThat(carried.incomeDeprived()).isEqualTo(400);
        assertThat(file(reading, "indices.csv").notices())
                .containsOnlyKeys("areas_carried_over")
                .containsEntry("areas_carried_over", 1L);
    }

    @Test
    void thePartsOfASplitAreaInheritItsRankAndShareItsPeople() throws IOException {
        lookup();
        write("indices.csv", OLD_INDICES + "E01000002,4399,2,0.1,0.1,1000,500\n");

        var reading = read();
        var parts = facts(reading, Deprivation.class);

        assertThat(parts).extracting(part -> part.area().code()).containsExactly("E01000101", "E01000102");
        assertThat(parts).extracting(Deprivation::imdRank).containsOnly(4399);
        assertThat(parts).extracting(Deprivation::incomeDeprived).containsExactly(43, 57);
        assertThat(parts).extracting(Deprivation::employmentDeprived).containsExactly(21, 29);
        assertThat(file(reading, "indices.csv").account().accepted()).isEqualTo(1);
        assertThat(file(reading, "indices.csv").notices()).containsOnlyKeys("split_area_carried_over");
    }

    @Test
    void mergedAreasAreAddedUpWithoutTheirRanks() throws IOException {
        lookup();
        write("indices.csv", OLD_INDICES + "E01000003,1,1,0.1,0.1,1000,500\nE01000004,9,1,0.2,0.1,1000,500\n");

        var reading = read();
        var sum = facts(reading, Deprivation.class).getFirst();

        assertThat(sum.area()).isEqualTo(AreaKey.lsoa21("E01000201"));
        assertThat(sum.imdRank()).isNull();
        assertThat(sum.imdDecile()).isNull();
        assertThat(sum.incomeDeprived()).isEqualTo(300);
        assertThat(sum.employmentDeprived()).isEqualTo(100);
        assertThat(file(reading, "indices.csv").account().accepted()).isEqualTo(1);
        assertThat(file(reading, "indices.csv").account().merged()).isEqualTo(1);
        assertThat(file(reading, "indices.csv").notices()).containsOnlyKeys("merged_area_carried_over");
    }

    @Test
    void whatCannotBeCarriedOverIsRefusedWithTheReason() throws IOException {
        lookup();
        write("indices.csv", OLD_INDICES + """
                E01000003,1,1,0.1,0.1,1000,500
                E01000005,1,1,0.1,0.1,1000,500
                E01000009,1,1,0.1,0.1,1000,500
                """);

        var file = file(read(), "indices.csv");

        assertThat(file.account().rejected()).isEqualTo(3);
        assertThat(messages(file))
                .anyMatch(text -> text.contains("E01000003") && text.contains("the file lacks others"))
                .anyMatch(text -> text.contains("E01000005") && text.contains("drawn anew"))
                .anyMatch(text -> text.contains("E01000009") && text.contains("does not have it"));
    }

    @Test
    void mergedAreasWithoutPeopleCannotBeCombined() throws IOException {
        lookup();
        write(
                "indices.csv",
                "LSOA code (2011),Index of Multiple Deprivation (IMD) Rank,"
                        + "Index of Multiple Deprivation (IMD) Decile\nE01000003,1,1\nE01000004,2,1\n");

        assertThat(messages(file(read(), "indices.csv"))).anyMatch(text -> text.contains("cannot be added up"));
    }

    @Test
    void areasOfTwoCensusesNeverStandTogether() throws IOException {
        write("old.csv", "lsoa11cd,lsoa11nm,pop2011\nE01000001,Ambleford 001A,1400\n");

        var reading = read();

        assertThat(facts(reading, Area.class)).hasSize(4);
        assertThat(file(reading, "old.csv").notices()).containsOnlyKeys("area_of_another_vintage");

        lookup();
        assertThat(messages(file(read(), "old.csv"))).anyMatch(text -> text.contains("one table of areas"));
    }

    @Test
    void laterAreasBesideAnOlderTableAskForALaterTable() throws IOException {
        write("areas.csv", "lsoa11cd,lsoa11nm,pop2011\nE01000001,Ambleford 001A,1400\n");
        write("indices.csv", OLD_INDICES.replace("(2011)", "(2021)") + "E01000001,4399,2,0.25,0.1,1600,900\n");

        assertThat(messages(file(read(), "indices.csv"))).anyMatch(text -> text.contains("areas of 2021 too"));
    }

    @Test
    void postcodesAndServicesStayWithoutTheirArea() throws IOException {
        write("postcodes.csv", "pcds,lsoa11\nAB1 2CD,E01000001\nAB1 2CE,E01000002\nAB1 2CF,E01000003\n");
        write("services.csv", "id,kind,name,postcode,lsoa11cd\n1,library,Quayside Library,AB1 2CD,E01000002\n");

        var without = read();
        assertThat(facts(without, Postcode.class)).extracting(Postcode::area).containsOnlyNulls();
        assertThat(file(without, "postcodes.csv").notices()).containsEntry("placed_by_another_vintage", 3L);
        assertThat(file(without, "postcodes.csv").account().accepted()).isEqualTo(3);
        assertThat(facts(without, ListedService.class).getFirst().area()).isNull();

        lookup();
        var with = read();
        assertThat(facts(with, Postcode.class))
                .extracting(Postcode::area)
                .containsExactly(AreaKey.lsoa21("E01000001"), null, AreaKey.lsoa21("E01000201"));
        assertThat(file(with, "postcodes.csv").notices()).containsEntry("areas_carried_over", 1L);
        assertThat(messages(file(with, "postcodes.csv")))
                .anyMatch(text -> text.contains("nothing tells in which of its parts"));

        write("services.csv", "id,kind,name,postcode,lsoa11cd\n1,library,Quayside Library,AB1 2CD,E01000001\n");
        assertThat(facts(read(), ListedService.class).getFirst().area()).isEqualTo(AreaKey.lsoa21("E01000001"));
    }

    @Test
    void countsAndResidentsAreCarriedOverToo() throws IOException {
        lookup();
        write("claimants.csv", """
                GEOGRAPHY_CODE,GEOGRAPHY_TYPE,DATE,MEASURE_NAME,MEASURES_NAME,OBS_VALUE
                E01000001,2011 super output areas - lower layer,2026-03,Claimant count,Value,20
                E01000002,2011 super output areas - lower layer,2026-03,Claimant count,Value,100
                E01000002,2011 super output areas - lower layer,2026-03,Claimant rate,Percent,3.5
                E01000003,2011 super output areas - lower layer,2026-03,Claimant count,Value,10
                E01000004,2011 super output areas - lower layer,2026-03,Claimant count,Value,15
                E01000004,2011 super output areas - lower layer,2026-02,Claimant count,Value,15
                """);
        write("residents.csv", """
                Mid-2019 population estimates
                LSOA Code,LSOA Name,All Ages
                E01000001,A,1400
                E01000002,B,2882
                E01000003,C,900
                E01000004,D,800
                """);

        var reading = read();

        assertThat(facts(reading, Observation.class))
                .filteredOn(one -> one.people() != null)
                .extracting(one -> one.area().code() + " " + one.people())
                .containsExactlyInAnyOrder("E01000001 20", "E01000101 43", "E01000102 57", "E01000201 25");
        assertThat(facts(reading, Observation.class))
                .filteredOn(one -> one.rate() != null)
                .extracting(one -> one.area().code() + " " + one.rate())
                .containsExactly("E01000101 3.5", "E01000102 3.5");
        assertThat(facts(reading, Population.class))
                .extracting(one -> one.area() + " " + one.total())
                .containsExactlyInAnyOrder(
                        "lsoa21:E01000001 1400",
                        "lsoa21:E01000101 1235",
                        "lsoa21:E01000102 1647",
                        "lsoa21:E01000201 1700");
        var claimants = file(reading, "claimants.csv").account();
        assertThat(List.of(claimants.rows(), claimants.accepted(), claimants.merged(), claimants.rejected()))
                .containsExactly(6L, 4L, 1L, 1L);
    }

    @Test
    void withoutTheResidentsOfThePartsNoCountIsShared() throws IOException {
        lookup();
        write("areas.csv", "lsoa21cd,lsoa21nm,lon,lat\nE01000101,B,-2.3,53.4\nE01000001,A,-2.3,53.4\n");
        write("residents.csv", "LSOA 2011 Code,All Ages\nE01000002,2882\n");
        write("indices.csv", OLD_INDICES + "E01000002,4399,2,0.1,0.1,1000,500\n");
        write("claimants.csv", "lsoa11cd,period,indicator,value\nE01000002,March 2026,Claimants,7\n");

        var reading = read();

        assertThat(facts(reading, Population.class)).isEmpty();
        assertThat(facts(reading, Observation.class)).isEmpty();
        assertThat(facts(reading, Deprivation.class))
                .extracting(Deprivation::incomeDeprived)
                .containsExactly(null, null);
        assertThat(file(reading, "residents.csv").account().rejected()).isEqualTo(1);
    }

    @Test
    void whatThePlaceItselfPublishesGoesBeforeWhatWasCarriedOver() throws IOException {
        lookup();
        write("areas.csv", """
                lsoa21cd,lsoa21nm,pop2021,imd25_rank,imd25_decile
                E01000001,Ambleford 001A,1500,12000,4
                E01000101,Ambleford 001B,1235,,
                """);
        write("indices.csv", OLD_INDICES + "E01000001,4399,2,0.1,0.1,1000,500\n");

        var own = Place.of(read().facts()).findDeprivation(AreaKey.lsoa21("E01000001"));
        assertThat(own).hasValueSatisfying(found -> assertThat(found.imdRank()).isEqualTo(12_000));

        write("areas.csv", "lsoa21cd,lsoa21nm,pop2021\nE01000001,Ambleford 001A,1500\n");
        var carried = Place.of(read().facts()).findDeprivation(AreaKey.lsoa21("E01000001"));
        assertThat(carried)
                .hasValueSatisfying(found -> assertThat(found.imdRank()).isEqualTo(4399));
    }

    @Test
    void aCodeWithoutAYearIsAnAreaOfThePlaceOrOneThatTheLookupKnows() throws IOException {
        lookup();
        write("residents.csv", "LSOA Code,All Ages\nE01000201,2000\nE01000002,2882\nE01999999,5\n");

        assertThat(facts(read(), Population.class))
                .extracting(one -> one.area().toString())
                .containsExactly("lsoa21:E01000201", "lsoa21:E01000101", "lsoa21:E01000102", "lsoa:E01999999");
    }
}
