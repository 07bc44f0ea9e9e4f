package org.mainstay.ingest.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.mainstay.model.area.AreaKey;
import org.mainstay.model.area.TravelTime;
import org.mainstay.model.need.NeedCount;
import org.mainstay.model.place.Place;

/// What is said about where services lie and how people get there, beside a table of areas.
class PositionCheckTest extends FolderScene {

    private static final String AREAS =
            "lsoa21cd,lsoa21nm,pop2024,lon,lat\nE01000001,Ambleford 001A,1500,-3.75,53.95\n";

    @Test
    void aServiceAtSeaIsTold() throws IOException {
        write("areas.csv", AREAS);
        write("services.csv", """
                id,kind,name,postcode,lon,lat
                near,library,Library,AF1 1AA,-3.65,53.85
                far,library,Lightship,AF1 1AA,-4.91,53.95
                none,library,Bookbus,AF1 1AA,,
                """);

        assertThat(messages(file(read(), "services.csv")))
                .singleElement()
                .asString()
                .contains("Line 3", "\"far\"");
    }

    @Test
    void aServiceOfAFeedAtSeaIsToldToo() throws IOException {
        write("areas.csv", AREAS);
        write("feed.json", """
                [{"id": "3f0c1a52-7d55-4b0e-9a61-0d2f8a4c1e10", "name": "Lightship", "status": "active",
                 "service_at_locations": [{"location": {"id": "1", "latitude": 53.95, "longitude": -4.91}}]},
                 {"id": "3f0c1a52-7d55-4b0e-9a61-0d2f8a4c1e11", "name": "Library", "status": "active",
                 "service_at_locations": [{"location": {"id": "2", "latitude": 53.95, "longitude": -3.75}}, {"location": {}}]}]
                """);

        assertThat(codes(read())).containsEntry("service_far_from_place", 1L);
    }

    @Test
    void withoutAreasNobodyKnowsWhatIsFar() throws IOException {
        write("services.csv", "id,kind,name,postcode,lon,lat\nfar,library,Lightship,AF1 1AA,-4.91,53.95\n");

        assertThat(codes(read())).isEmpty();
    }

    @Test
    void countsAndTravelTimesAreAboutTheAreasOfThePlace() throws IOException {
        write("areas.csv", AREAS);
        write("times.csv", "from,to,mode,minutes\nE01000001,hub,walk,5\nE01000009,hub,walk,5\n");
        write("need.csv", "need,area_code,people,source,reported\nfood,E01000001,5,Survey,2026-04-01\n");

        var place = Place.of(read().facts());

        assertThat(place.listTravelTimes())
                .extracting(TravelTime::from)
                .containsExactly(AreaKey.lsoa21("E01000001"), new AreaKey("lsoa", "", "E01000009"));
        assertThat(place.listNeedCounts()).extracting(NeedCount::area).containsExactly(AreaKey.lsoa21("E01000001"));
    }
}
