package org.mainstay.ingest.servicelist;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mainstay.ingest.trial.SharedData;
import org.mainstay.ingest.trial.Trial;
import org.mainstay.model.area.AreaKey;
import org.mainstay.model.area.Point;
import org.mainstay.model.service.ListedService;

class ServiceTableTest {

    private static final String TIDY = "id,kind,sector,name,provider,postcode,lsoa21cd,lon,lat";

    private final ServiceTable reader = new ServiceTable();

    @Test
    void aRowBecomesAService() {
        var service = Trial.of(
                        reader,
                        TIDY,
                        "food_bank-001,food_bank,voluntary,Larder,Trust,M31 4BU,E01006105,-2.432058,53.412228")
                .fact(ListedService.class);

        assertThat(service.id()).isEqualTo("food_bank-001");
        assertThat(service.kind()).isEqualTo("food_bank");
        assertThat(service.sector()).isEqualTo("voluntary");
        assertThat(service.name()).isEqualTo("Larder");
        assertThat(service.provider()).isEqualTo("Trust");
        assertThat(service.postcode()).isEqualTo("M31 4BU");
        assertThat(service.area()).isEqualTo(AreaKey.lsoa21("E01006105"));
        assertThat(service.at()).isEqualTo(new Point(-2.432058, 53.412228));
    }

    @Test
    void aServiceMayBeWithoutAPlace() {
        var read = Trial.of(reader, TIDY, "1,library,public,Library,,,,,");

        assertThat(read.fact(ListedService.class).area()).isNull();
        assertThat(read.fact(ListedService.class).at()).isNull();
        assertThat(read.codes()).isEmpty();
    }

    @Test
    void aPlaceThatIsNoneIsNoted() {
        var read =
                Trial.of(reader, TIDY, "1,library,public,Library,,,E06,,", "2,library,public,Library,,,E01006105,0,0");

        assertThat(read.accepted()).isEqualTo(2);
        assertThat(read.codes()).containsExactly("unusable_service_place", "unusable_service_place");
        assertThat(read.messages().getLast()).contains("Line 3");
    }

    @Test
    void aServiceWithoutIdKindOrNameIsRejected() {
        var read = Trial.of(reader, TIDY, ",,public,Library,,,,,");

        assertThat(read.codes()).containsExactly("incomplete_service");
        assertThat(read.messages().getFirst()).contains("id, kind");
    }

    @Test
    void traffordLists652Services() {
        var file = SharedData.get("places/trafford/services.csv");

        assertThat(Trial.fit(reader, file).whole()).isTrue();
        var read = Trial.of(reader, file);
        assertThat(read.accepted()).isEqualTo(652);
        assertThat(read.facts(ListedService.class).stream().filter(service -> service.area() == null))
                .hasSize(18);
        assertThat(read.codes()).isEmpty();
    }

    @Test
    void listsOfOtherThingsDoNotFit() {
        var foodBanks = Trial.fit(reader, SharedData.get("places/trafford/gm_food_banks.csv"));
        var assets = Trial.fit(reader, SharedData.get("places/trafford/council_assets.csv"));

        assertThat(foodBanks.missing()).containsExactly("id", "kind");
        assertThat(assets.missing()).containsExactly("id", "kind", "name");
    }

    @Test
    void itSaysWhatItReads() {
        assertThat(reader.name()).isEqualTo("Service list (CSV)");
    }

    @Test
    void itIsKnownByItsHeadings() {
        assertThat(Trial.fit(reader, TIDY).whole()).isTrue();
        assertThat(Trial.fit(reader, "name,referral_method,postcode,la_code").missing())
                .containsExactly("id", "kind");
    }
}
