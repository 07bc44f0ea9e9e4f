package org.mainstay.ingest.servicelist;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;
import org.mainstay.ingest.trial.SharedData;
import org.mainstay.ingest.trial.Trial;
import org.mainstay.model.area.AreaKey;
import org.mainstay.model.area.Point;
import org.mainstay.model.service.Channel;
import org.mainstay.model.service.Eligibility;
import org.mainstay.model.service.ListedService;
import org.mainstay.model.service.Offer;
import org.mainstay.model.service.OpeningHours;

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
        assertThat(read.codes()).containsExactly("service_without_place");
        assertThat(read.messages().getFirst()).contains("nothing of where the service is");
    }

    @Test
    void whatPeoplePhoneNeedsNoPlace() {
        var read = Trial.of(
                reader,
                "id,kind,name,postcode,channel",
                "1,advice,Debt line,,telephone",
                "2,advice,Debt desk,AF1 1AA,");

        assertThat(read.codes()).isEmpty();
        assertThat(read.facts(ListedService.class).getFirst().offer().channels())
                .containsExactly(Channel.REMOTE);
    }

    @Test
    void whatAListSaysOfItsServicesIsKept() {
        var offer = Trial.of(
                        reader,
                        "id,kind,name,postcode,opening_hours,languages,minimum_age,maximum_age,eligibility,capacity,"
                                + "capacity_source,channel,serves",
                        "1,advice,Desk,AF1 1AA,Mon 9am-5pm,English; ur,16,25.5,Women only,120,Return 2026,"
                                + "on site; outreach,Quayside; E05990001")
                .fact(ListedService.class)
                .offer();

        assertThat(offer.hours().spans()).containsExactly(new OpeningHours.Span(DayOfWeek.MONDAY, 540, 1020));
        assertThat(offer.languages()).containsExactly("English", "Urdu");
        assertThat(offer.who()).isEqualTo(new Eligibility(new BigDecimal("16"), new BigDecimal("25.5"), "Women only"));
        assertThat(offer.capacity()).isEqualTo(new Offer.Capacity(120, "Return 2026"));
        assertThat(offer.channels()).containsExactly(Channel.ON_SITE, Channel.OUTREACH);
        assertThat(offer.serves()).containsExactly("Quayside", "E05990001");
        assertThat(offer.terms()).isEmpty();
    }

    @Test
    void aListThatSaysNoMoreLeavesTheRestUnknown() {
        assertThat(Trial.of(reader, TIDY, "1,library,public,Library,,AF1 1AA,,,")
                        .fact(ListedService.class)
                        .offer())
                .isEqualTo(Offer.UNKNOWN);
    }

    @Test
    void whatCannotBeReadIsNotKnownAndTold() {
        var read = Trial.of(
                reader,
                "id,kind,name,postcode,minimum_age,maximum_age,capacity,channel",
                "1,advice,Desk,AF1 1AA,young,999,-40,pigeon; phone",
                "2,advice,Den,AF1 1AA,25,16,,");

        assertThat(read.codes()).hasSize(5).containsOnly("invalid_service_cell");
        assertThat(read.messages().get(3)).contains("\"-40\"", "column capacity");
        assertThat(read.messages().getLast()).contains("Line 3", "\"16\"", "no less than the minimum age");
        assertThat(read.facts(ListedService.class))
                .allSatisfy(service -> assertThat(service.offer()).isEqualTo(Offer.UNKNOWN));
    }

    @Test
    void roomForNobodyIsNotTheSameAsNotKnown() {
        var read = Trial.of(reader, "id,kind,name,postcode,capacity", "1,advice,Desk,AF1 1AA,0");

        assertThat(read.codes()).containsExactly("service_without_capacity");
        assertThat(read.messages().getFirst()).contains("capacity of 0 people");
        assertThat(read.fact(ListedService.class).offer().capacity()).isEqualTo(new Offer.Capacity(0, ""));
    }

    @Test
    void hoursThatAreNotDaysAndTimesAreTold() {
        var read = Trial.of(reader, "id,kind,name,postcode,opening_hours", "1,advice,Desk,AF1 1AA,by arrangement");

        assertThat(read.codes()).containsExactly("unread_opening_hours");
        assertThat(read.messages().getFirst()).contains("\"by arrangement\"");
    }

    @Test
    void aServiceListedTwiceCountsOnce() {
        var read = Trial.of(
                reader,
                TIDY,
                "1,library,public,Library,,AF1 1AA,,,",
                "1,library,public,Library,,AF1 1AA,,,",
                "1,library,public,Other library,,AF1 1AB,,,");

        assertThat(read.codes()).containsExactly("repeated_service", "repeated_service");
        assertThat(read.merged()).isEqualTo(1);
        assertThat(read.facts(ListedService.class))
                .extracting(ListedService::name)
                .containsExactly("Library", "Other library");
        assertThat(read.messages().getLast()).contains("Line 4", "id 1", "line 2");
    }

    @Test
    void aPositionTheOtherWayRoundIsPutRight() {
        var read = Trial.of(reader, TIDY, "1,library,public,Library,,,,53.4,-2.4");

        assertThat(read.codes()).containsExactly("swapped_service_position");
        assertThat(read.messages().getFirst()).contains("the right way round");
        assertThat(read.fact(ListedService.class).at()).isEqualTo(new Point(-2.4, 53.4));
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
        assertThat(read.codes()).hasSize(3).containsOnly("unread_opening_hours");
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
