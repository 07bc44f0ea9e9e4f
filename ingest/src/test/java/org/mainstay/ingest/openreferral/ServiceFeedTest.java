package org.mainstay.ingest.openreferral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.ingest.trial.SharedData;
import org.mainstay.ingest.trial.Trial;
import org.mainstay.model.area.Point;
import org.mainstay.model.notice.Severity;
import org.mainstay.model.service.Location;
import org.mainstay.model.service.Service;

class ServiceFeedTest {

    private static final String ID = "3f0c1a52-7d55-4b0e-9a61-0d2f8a4c1e10";
    private static final String GOOD = "{'id':'" + ID
            + "','name':'Quayside debt advice','description':'Help with bills',"
            + "'url':'https://quayside.example/debt','email':'help@quayside.example','status':'active','fees':'Free',"
            + "'minimum_age':18,'maximum_age':99.5,'last_modified':'2026-03-02T09:00:00Z',"
            + "'organization':{'id':'" + ID + "','name':'Quayside Advice','website':'https://quayside.example'},"
            + "'service_at_locations':[{'id':'" + ID + "','location':{'id':'L1','name':'Old Mill',"
            + "'location_type':'physical','latitude':53.5,'longitude':-2.25,"
            + "'addresses':[{'postal_code':'ZZ1 1AA'}]}}]}";

    @Test
    void aFullServiceIsTakenWhole() {
        var trial = read(GOOD);
        var service = trial.fact(Service.class);

        assertThat(trial.messages()).isEmpty();
        assertThat(service.name()).isEqualTo("Quayside debt advice");
        assertThat(service.organization()).isEqualTo("Quayside Advice");
        assertThat(service.organizationId()).isEqualTo(ID);
        assertThat(service.offer().who().minimumAge()).isEqualTo(new BigDecimal("18"));
        assertThat(service.offer().who().maximumAge()).isEqualTo(new BigDecimal("99.5"));
        assertThat(service.locations())
                .containsExactly(new Location("L1", "Old Mill", "physical", "ZZ1 1AA", new Point(-2.25, 53.5), false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'id':'ID'|'id':1042|id",
                "'id':'ID'|'id':'1-1-1-1-1'|id",
                "https://quayside.example/debt|quayside debt|url",
                "help@quayside.example|help-quayside|email",
                "'status':'active'|'status':'Open'|status",
                "'status':'active',||status",
                "'fees':'Free'|'fees':12|fees",
                "'minimum_age':18|'minimum_age':'18'|minimum_age",
                "'maximum_age':99.5|'maximum_age':true|maximum_age",
                "2026-03-02T09:00:00Z|2 March|last_modified",
                "'name':'Quayside Advice'|'name':false|organization.name",
                "'website':'https://quayside.example'|'website':'quayside'|organization.website"
            })
    void eachFaultIsToldOnceAtItsPath(String good, String bad, String path) {
        var service = GOOD.replaceFirst(Pattern.quote(good.replace("ID", ID)), bad == null ? "" : bad);
        var trial = read("{'contents':[" + service + "]}");

        assertThat(trial.codes()).containsExactly("invalid_feed_field");
        assertThat(trial.messages().getFirst()).contains("contents[0]." + path + " should be");
        assertThat(trial.fact(Service.class).status()).isEqualTo("active");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'latitude':53.5>'latitude':100", "'longitude':-2.25>'longitude':101", "'latitude':53.5,>"})
    void aPositionOutsideTheCountryIsDroppedButNeverTheService(String change) {
        var parts = change.split(">", -1);
        var trial = read(GOOD.replace(parts[0], parts[1]));

        assertThat(trial.codes()).containsExactly("unusable_feed_position");
        assertThat(trial.fact(Service.class).locations().getFirst().at()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'confidential':true",
                "'mainstay_confidential':'yes'",
                "'attributes':[{'value':'Confidential'}]",
                "'attributes':[{'taxonomy_term':{'name':'confidential address'}}]"
            })
    void ofAConfidentialLocationNothingIsKeptThatLeadsThere(String flag) {
        var hidden = new Location("L1", "", "physical", "", null, true);

        for (var before : new String[] {"'location_type'", "'location':", "'status'"}) {
            var trial = read(GOOD.replace(before, flag + "," + before));
            assertThat(trial.fact(Service.class).locations()).containsExactly(hidden);
            assertThat(trial.codes()).isEmpty();
        }
        assertThat(read(GOOD.replace("'status'", "'confidential':false,'status'"))
                        .fact(Service.class)
                        .locations()
                        .getFirst()
                        .postcode())
                .isEqualTo("ZZ1 1AA");
    }

    @Test
    void aServiceWithoutIdOrNameIsRejectedAndOneListedTwiceCountsOnce() {
        var noName = GOOD.replace("'name':'Quayside debt advice',", "").replace(ID, "b");
        var trial = read("[" + GOOD + "," + GOOD + "," + noName + ",{'name':'Nameless'},7]");

        assertThat(trial.accepted()).isEqualTo(1);
        assertThat(trial.merged()).isEqualTo(1);
        assertThat(trial.rejected()).isEqualTo(3);
        assertThat(trial.codes(Severity.WARNING)).contains("repeated_feed_service");
        assertThat(trial.messages()).anyMatch(message -> message.contains("[2].name"));
        assertThat(trial.messages()).anyMatch(message -> message.contains("[4].id"));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "'size':2,size",
                "'empty':true,empty",
                "'first_page':false,first_page",
                "'last_page':false,last_page"
            })
    void aPageThatMiscountsItselfIsReadAllTheSame(String lie, String field) {
        var trial = read("{'total_items':1,'total_pages':1,'page_number':1," + lie + ",'contents':[" + GOOD + "]}");

        assertThat(trial.codes()).containsExactly("inconsistent_page");
        assertThat(trial.messages().getFirst()).contains(field);
        assertThat(trial.accepted()).isEqualTo(1);
        assertThat(read("{'total_items':1,'size':1,'contents':[" + GOOD + "]}").codes())
                .isEmpty();
    }

    @Test
    void anEmptyPageIsTold() {
        var empty = read("{'total_items':0,'contents':[]}");
        assertThat(empty.codes()).containsExactly("empty_feed");
        assertThat(empty.messages()).containsExactly("The page lists no service.");
    }

    @Test
    void aPageOfTheOldVersionGivesTheSameFacts() {
        var trial = read(
                "{'totalElements':1,'totalPages':1,'number':1,'size':50,'first':true,'last':true,"
                        + "'content':[{'id':'" + ID + "','name':'Teen club','status':'active','fees':null,"
                        + "'eligibilitys':[{'eligibility':'Carers','minimum_age':11,'maximum_age':16},"
                        + "{'eligibility':'Others','minimum_age':13,'maximum_age':18}],"
                        + "'service_at_locations':[{},{'location':{'id':'9','physical_addresses':[{'postal_code':'ZZ1 1AB'}]}}]}]}");
        var service = trial.fact(Service.class);

        assertThat(trial.codes()).isEmpty();
        assertThat(service.offer().who().text()).isEqualTo("Carers; Others");
        assertThat(service.offer().who().minimumAge()).isEqualTo(new BigDecimal("11"));
        assertThat(service.offer().who().maximumAge()).isEqualTo(new BigDecimal("18"));
        assertThat(service.locations().getFirst().postcode()).isEqualTo("ZZ1 1AB");
    }

    @Test
    void whatBreaksOffKeepsTheServicesBefore() {
        var trial = read("{'contents':[" + GOOD + ",{'id':'2'");

        assertThat(trial.accepted()).isEqualTo(1);
        assertThat(trial.codes()).containsExactly("broken_feed");
        assertThat(trial.messages().getFirst())
                .startsWith("The JSON breaks off in service 2, near line 1 of the file.");
        assertThat(read(GOOD + "\n" + GOOD.replace(ID, "c") + "\n7").accepted()).isEqualTo(2);
        assertThat(read("[".repeat(100_000)).codes()).containsExactly("broken_feed");
        assertThatThrownBy(() -> Trial.ofUnreadable(new ServiceFeed(), "{\"contents\": [ "))
                .isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void onlyServicesAreRecognised() {
        assertThat(fit(GOOD)).isTrue();
        assertThat(fit("[" + GOOD + "]")).isTrue();
        assertThat(fit("{'total_items':1,'contents':[" + GOOD)).isTrue();
        assertThat(fit("{'total_items':0,'contents':[]}")).isTrue();
        assertThat(fit("{'contents':[{'id':'1','service':{},'status':'x','name':'y'}]}"))
                .isFalse();
        assertThat(fit("{'grants':[{'id':'1','title':'Meals'}]}")).isFalse();
        assertThat(fit("{'type':'FeatureCollection','features':[{'id':'1','properties':{}}]}"))
                .isFalse();
        assertThat(fit("[7]")).isFalse();
        assertThat(fit("id,name,status")).isFalse();
    }

    @Test
    void textsOfEveryKindAndPositionsAbroadAreLookedAt() {
        var trial =
                read("{'id':'" + ID + "','name':'Debt advice','status':'active','description':'Bills','fees':'none',"
                        + "'accreditations':'AQS','assured_date':'2026-01-01','alert':'Closed on Friday',"
                        + "'organization':{'id':'" + ID + "','name':'Quayside','description':'Advice'},"
                        + "'service_at_locations':[{'location':{'id':'1','latitude':40.7,'longitude':-74}}]}");

        assertThat(trial.messages())
                .containsExactly("The position at service_at_locations[0].location is none in the United Kingdom."
                        + " The location is kept without it.");
        assertThat(trial.fact(Service.class).locations()).hasSize(1);
    }

    @Test
    void theOfficialMocksGiveTheirKnownFaults() {
        var folder = "fixtures/open-referral-uk/";
        for (var kind : new String[] {"mocks-default", "mocks-warn"}) {
            for (var file : new String[] {"service_list.json", "service_full.json"}) {
                var trial = Trial.of(new ServiceFeed(), SharedData.get(folder + kind + "/" + file));
                assertThat(trial.codes(Severity.ERROR)).isEmpty();
                assertThat(trial.accepted()).isEqualTo(1);
            }
        }
        var failed = Trial.of(new ServiceFeed(), SharedData.get(folder + "mocks-fail/service_list.json"));
        assertThat(failed.rejected()).isEqualTo(4);
        assertThat(failed.messages()).anyMatch(message -> message.contains("contents[1].name"));
        assertThat(failed.codes()).contains("inconsistent_page", "repeated_feed_service");
        assertThat(failed.messages())
                .filteredOn(message -> message.contains(".email"))
                .containsExactly(
                        "The value at contents[0].email should be an e-mail address.",
                        "The value at contents[1].email should be an e-mail address.",
                        "The value at contents[2].email should be an e-mail address.",
                        "The value at contents[3].email should be an e-mail address.");
        assertThat(Trial.of(new ServiceFeed(), SharedData.get(folder + "mocks-fail/service_full.json"))
                        .messages())
                .containsExactly(
                        "The value at url should be a web address with its scheme.",
                        "The value at email should be an e-mail address.",
                        "The schedule at schedules[0] is not one of every week. The service's hours are shown and not"
                                + " compared.",
                        "The position at service_at_locations[0].location is none in the United Kingdom."
                                + " The location is kept without it.");
    }

    private static Trial read(String json) {
        return Trial.of(new ServiceFeed(), json.replace('\'', '"'));
    }

    private static boolean fit(String json) {
        return Trial.fit(new ServiceFeed(), json.replace('\'', '"')).whole();
    }
}
