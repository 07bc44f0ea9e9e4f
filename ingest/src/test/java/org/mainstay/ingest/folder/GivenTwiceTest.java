package org.mainstay.ingest.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mainstay.ingest.Readers;
import org.mainstay.ingest.trial.SharedData;
import org.mainstay.model.area.AreaKey;
import org.mainstay.model.area.Postcode;
import org.mainstay.model.need.WelfareLoss;
import org.mainstay.model.place.Place;

/// What several files of a folder say about the same areas, postcodes and councils.
class GivenTwiceTest extends FolderScene {

    private Place place() throws IOException {
        return Place.of(read().facts());
    }

    @Test
    void theFullerTableOfAnAreaCounts() throws IOException {
        write("own.csv", "lsoa21cd,lsoa21nm,pop2024,locality\nE01000001,Ambleford 001A,1500,North\n");
        write("national.csv", "lsoa21cd,lsoa21nm,pop2021\nE01000001,Ambleford 001A,1400\nE01000002,Else,1\n");

        var reading = read();
        var national = file(reading, "national.csv");

        assertThat(Place.of(reading.facts()).listAreas())
                .extracting(area -> area.key().code() + " " + area.population())
                .containsExactlyInAnyOrder("E01000001 1500", "E01000002 1");
        assertThat(national.account().rejected()).isEqualTo(1);
        assertThat(messages(national))
                .containsExactly(
                        "Line 2 describes E01000001, which line 2 of own.csv describes more fully. This row is not used.");
        assertThat(file(reading, "own.csv").notices()).isEmpty();
    }

    @Test
    void anAreaDescribedAlikeIsARepeat() throws IOException {
        write("one.csv", "lsoa21cd,lsoa21nm,pop2024\nE01000001,Ambleford 001A,1500\n");
        write("two.csv", "LSOA21CD,LSOA21NM,pop2024\nE01000001,Ambleford 001A,1500\n");

        var reading = read();

        assertThat(Place.of(reading.facts()).listAreas()).hasSize(1);
        assertThat(sum(reading).repeated()).isEqualTo(1);
        assertThat(codes(reading)).isEmpty();
    }

    @Test
    void everyDifferenceMakesTwoAreasUnlike() throws IOException {
        write("one.csv", "lsoa21cd,lsoa21nm,pop2024,lon,lat,wd23nm\nE01000001,Ambleford 001A,1500,-2.3,53.4,Market\n");
        for (var other : List.of(
                "E01000001,Ambleford 1A,1500,-2.3,53.4,Market",
                "E01000001,Ambleford 001A,1501,-2.3,53.4,Market",
                "E01000001,Ambleford 001A,1500,-2.4,53.4,Market",
                "E01000001,Ambleford 001A,1500,-2.3,53.4,Quay")) {
            write("two.csv", "lsoa21cd,lsoa21nm,pop2024,lon,lat,wd23nm\n" + other + "\n");

            assertThat(codes(read())).containsOnlyKeys("area_given_twice");
        }
    }

    @Test
    void aPostcodeCountsOnceWithItsSmallArea() throws IOException {
        write("codepoint.csv", "AB1 2CD,10,370970,390897,E92000001,,,,E08000099,E05099001\n");
        write("directory.csv", "pcds,lsoa21cd\nAB1 2CD,E01000001\nAB1 2CE,E01000002\n");
        write("same.csv", "postcode,lsoa21cd\nab1 2cd,E01000001\n");

        var reading = read();
        var place = Place.of(reading.facts());

        assertThat(place.listPostcodes())
                .extracting(Postcode::code, Postcode::area)
                .containsExactlyInAnyOrder(
                        tuple("AB12CD", AreaKey.lsoa21("E01000001")), tuple("AB12CE", AreaKey.lsoa21("E01000002")));
        assertThat(sum(reading).repeated()).isEqualTo(2);
        assertThat(codes(reading)).isEmpty();
    }

    @Test
    void twoPlacesOfOnePostcodeAreTold() throws IOException {
        for (var more : List.of("laua|E08000099", "ward|E05099001")) {
            write("directory.csv", "pcds,lsoa21,%s\nAB1 2CD,E01000001,%s\n".formatted((Object[]) more.split("[|]")));
            write("derived.csv", "postcode,lsoa21cd\nAB1 2CD,E01000002\n");

            var reading = read();

            assertThat(Place.of(reading.facts()).listPostcodes())
                    .extracting(Postcode::area)
                    .containsExactly(AreaKey.lsoa21("E01000001"));
            assertThat(codes(reading)).containsExactly(Map.entry("postcode_given_twice", 1L));
            assertThat(file(reading, "derived.csv").account().rejected()).isEqualTo(1);
        }
    }

    @Test
    void lossesOfCouncilsThatAreNoMoreAreRefused() throws IOException {
        write("losses.csv", """
                lad_cd,reform,loss_gbp_m
                E07000001,Benefit cap,1.5
                E06000001,Benefit cap,2.5
                E08000777,Benefit cap,3.5
                E12000002,Benefit cap,9.5
                E07000003,Benefit cap,4.5
                """);
        assertThat(place().listWelfareLosses()).hasSize(5);

        write("register.csv", """
                local-authority-code,gss-code,official-name,start-date,end-date,replaced-by,nation,current-authority
                QUA,E07000001,Quayside District Council,,2023-04-01,AMB,England,False
                AMB,E06000001,Ambleford Council,2023-04-01,,,England,True
                OLD,E07000003,Old District Council,,2019-03-31,,England,False
                """);
        var reading = read();
        var losses = file(reading, "losses.csv");

        assertThat(Place.of(reading.facts()).listWelfareLosses())
                .extracting(WelfareLoss::area)
                .extracting(AreaKey::code)
                .containsExactly("E06000001", "E12000002");
        assertThat(messages(losses))
                .anyMatch(text -> text.contains("E07000001") && text.contains("stands E06000001"))
                .anyMatch(text -> text.contains("E07000003") && text.contains("does not name"))
                .anyMatch(text -> text.contains("E08000777") && text.contains("no register"));
    }

    @Test
    void theWholeOfTraffordJoins() throws IOException {
        var trafford = SharedData.get("places/trafford");
        for (var name : List.of("areas.csv", "postcodes.csv", "iod2025_file7_format_trafford.csv")) {
            Files.copy(trafford.resolve(name), folder.resolve(name));
        }

        var reading = Folder.read(folder, Readers.list(), Limits.standard(), Progress.SILENT);

        assertThat(sum(reading).rejected()).isZero();
        assertThat(Place.of(reading.facts()).listPostcodes()).hasSize(11_264);
    }
}
