package org.mainstay.ingest.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mainstay.model.service.Location;
import org.mainstay.model.service.OpeningHours;
import org.mainstay.model.service.Service;

/// A directory as tables: services, and what the other tables say of them.
class ServiceTablesTest extends FolderScene {

    private static final String SERVICES = """
            id,organization_id,name,status,description,minimum_age,email
            s1,o1,Debt advice,active,Help with bills,18,advice@quayside.example
            s2,o2,Lunch club,active,A hot meal,,nobody
            """;
    private static final String ORGANIZATIONS = """
            id,name,description,website
            o1,Quayside Advice,Debt advice,https://quayside.example
            """;
    private static final String LOCATIONS = """
            id,location_type,name,latitude,longitude
            l1,physical,Old Mill,53.5,-2.25
            l2,physical,Hall,,
            """;
    private static final String AT = """
            id,service_id,location_id
            a1,s1,l1
            a2,s1,l2
            a3,s2,l9
            ,s2,l1
            """;
    private static final String ADDRESSES = """
            id,location_id,address_1,city,postal_code
            d1,l1,1 Quay Street,Ambleford,ZZ1 1AA
            d2,,2 Quay Street,Ambleford,ZZ1 1AB
            """;

    private List<Service> services() throws IOException {
        return read().facts().stream()
                .filter(Service.class::isInstance)
                .map(Service.class::cast)
                .toList();
    }

    @Test
    void servicesTakeInTheirHoursLanguagesAndAreas() throws IOException {
        write("services.csv", SERVICES);
        write("schedules.csv", """
                id,service_id,location_id,freq,byday,opens_at,closes_at
                c1,s1,,WEEKLY,"MO,TU",09:00,12:00
                c2,s1,,WEEKLY,MO,13:00,17:00
                c3,s2,,MONTHLY,2SU,10:00,12:00
                c4,,l1,WEEKLY,MO,10:00,12:00
                """);
        write("languages.csv", """
                id,service_id,location_id,name,code
                g1,s1,,,ur
                g2,s1,,English,en
                """);
        write("service_areas.csv", """
                id,service_id,name,extent_type
                x1,s1,Quayside,ward
                """);

        var offer = services().getFirst().offer();
        assertThat(offer.hours().spans()).extracting(OpeningHours.Span::from).containsExactly(540, 780, 540);
        assertThat(offer.languages()).containsExactly("English", "Urdu");
        assertThat(offer.serves()).containsExactly("Quayside");
        assertThat(offer.who().minimumAge()).hasToString("18");
        assertThat(services().get(1).offer().hours().text()).isEqualTo("MONTHLY 2SU 10:00 12:00");
        assertThat(codes(read())).containsEntry("unread_schedule", 1L).containsEntry("incomplete_feed_record", 1L);
    }

    @Test
    void servicesTakeInWhatTheOtherTablesSay() throws IOException {
        write("services.csv", SERVICES);
        write("organizations.csv", ORGANIZATIONS);
        write("locations.csv", LOCATIONS);
        write("service_at_locations.csv", AT);
        write("addresses.csv", ADDRESSES);

        assertThat(services()).hasSize(2);
        assertThat(services().getFirst()).satisfies(service -> {
            assertThat(service.organization()).isEqualTo("Quayside Advice");
            assertThat(service.offer().who().minimumAge()).hasToString("18");
            assertThat(service.locations()).extracting(Location::postcode).containsExactly("ZZ1 1AA", "");
            assertThat(service.locations()).extracting(Location::name).containsExactly("Old Mill", "Hall");
        });
        assertThat(services().get(1).locations()).isEmpty();
        assertThat(read().facts()).hasSize(2);
        assertThat(sum(read()).merged()).isEqualTo(7);
        assertThat(codes(read()))
                .containsEntry("incomplete_feed_record", 2L)
                .containsEntry("organisation_table_missing", 1L)
                .containsKey("invalid_feed_field");
    }

    @Test
    void aTableWithoutServicesSaysWhatIsMissing() throws IOException {
        write("locations.csv", LOCATIONS);

        assertThat(codes(read())).containsExactly(Map.entry("no_services_for_table", 1L));
        assertThat(services()).isEmpty();
    }

    @Test
    void servicesAloneAreServices() throws IOException {
        write("services.csv", SERVICES);

        assertThat(services()).extracting(Service::name).containsExactly("Debt advice", "Lunch club");
        assertThat(codes(read())).doesNotContainKey("no_services_for_table");
    }
}
