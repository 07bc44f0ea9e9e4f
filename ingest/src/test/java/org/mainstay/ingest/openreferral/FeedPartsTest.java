package org.mainstay.ingest.openreferral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.ingest.trial.SharedData;
import org.mainstay.ingest.trial.Trial;
import org.mainstay.model.notice.Severity;

/// What a feed has beside its services.
class FeedPartsTest {

    private static final String ID = "3f0c1a52-7d55-4b0e-9a61-0d2f8a4c1e10";
    private static final String ORGANISATION = "{'id':'" + ID
            + "','name':'Quayside Advice','description':'Debt advice','website':'https://quayside.example'}";

    private static Trial read(String json) {
        return Trial.of(new FeedParts(), json.replace('\'', '"'));
    }

    private static boolean fits(String json) {
        return Trial.fit(new FeedParts(), json.replace('\'', '"')).whole();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'version':'HSDS-UK-3.0','profile':'https://x.example','openapi_url':'https://x.example/api'} | the details",
                "{'id':'1','name':'Quayside','description':'D','email':'a@quayside.example'} | organisations",
                "[{'id':'1','location':{'id':'2'},'service':{'id':'3'}}] | services at locations",
                "{'id':'1','name':'Debt','taxonomy':'needs'} | taxonomy terms",
                "{'total_items':1,'contents':[{'id':'1','name':'Needs','version':'2'}]} | taxonomies"
            })
    void eachPartIsKnownAndSaid(String json, String what) {
        assertThat(fits(json)).isTrue();
        var trial = read(json);
        assertThat(trial.merged()).isEqualTo(1);
        assertThat(trial.rejected()).isZero();
        assertThat(trial.messages()).anyMatch(message -> message.startsWith("These are " + what));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'id':'1','name':'Debt advice','status':'active','organization':{'website':'x'}}",
                "{'grants':[]}",
                "{'type':'FeatureCollection','features':[]}",
                "[7]",
                "a,b"
            })
    void otherThingsAreNot(String json) {
        assertThat(fits(json)).isFalse();
    }

    @Test
    void whatIsMissingIsNamedByItsPath() {
        var trial = read("{'size':1,'total_items':2,'contents':[" + ORGANISATION
                + ",{'id':'2','email':'nobody','website':'x'},8]}");

        assertThat(trial.merged()).isEqualTo(1);
        assertThat(trial.rejected()).isEqualTo(2);
        assertThat(trial.messages())
                .contains(
                        "The field contents[1].name is missing or empty.",
                        "The field contents[2].id is missing or empty.",
                        "The value at contents[1].email should be an e-mail address.",
                        "The value at contents[1].id should be a UUID.",
                        "The page has size 1 where 3 is right. What is on it is read all the same.");
    }

    @Test
    void aRecordThatIsNothingKnownIsHeldToItsId() {
        assertThat(read("{}").messages()).containsExactly("The field id is missing or empty.");
        assertThat(read("{'id':'1'}").merged()).isEqualTo(1);
    }

    @Test
    void whatBreaksOffKeepsTheRecordsBefore() {
        var trial = read("[" + ORGANISATION + ",{'id':");

        assertThat(trial.merged()).isEqualTo(1);
        assertThat(trial.codes()).contains("broken_feed");
        assertThatThrownBy(() -> Trial.ofUnreadable(new FeedParts(), "[ " + " ".repeat(100_000)))
                .isInstanceOf(UncheckedIOException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "mocks-default/api_details,",
        "mocks-default/organization_list,inconsistent_page",
        "mocks-default/service_at_location_full,",
        "mocks-default/service_at_location_list,",
        "mocks-default/taxonomy,",
        "mocks-default/taxonomy_list,",
        "mocks-default/taxonomy_term,",
        "mocks-default/taxonomy_term_list,",
        "mocks-warn/api_details,",
        "mocks-warn/organization_list,",
        "mocks-warn/taxonomy_list,",
        "mocks-warn/taxonomy_term_list,inconsistent_page"
    })
    void theOfficialMocksRaiseNoErrorAndTheirPagingFaultsAreWarnings(String file, String warning) {
        var path = SharedData.get("fixtures/open-referral-uk/" + file + ".json");

        assertThat(Trial.fit(new FeedParts(), path).whole()).isTrue();
        var trial = Trial.of(new FeedParts(), path);
        assertThat(trial.codes(Severity.ERROR)).isEmpty();
        assertThat(trial.codes(Severity.WARNING)).isEqualTo(warning == null ? List.of() : List.of(warning));
    }

    @Test
    void theOfficialFeedThatFailsIsRefusedByPath() {
        var trial = Trial.of(new FeedParts(), SharedData.get("fixtures/open-referral-uk/mocks-fail/api_details.json"));

        assertThat(trial.rejected()).isEqualTo(1);
        assertThat(trial.messages()).contains("The field profile is missing or empty.");
    }
}
