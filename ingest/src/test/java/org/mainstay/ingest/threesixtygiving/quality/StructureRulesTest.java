package org.mainstay.ingest.threesixtygiving.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StructureRulesTest {

    private static List<String> found(Sketch grant) {
        return grant.found(StructureRules.list());
    }

    @Test
    void aSoundGrantHasNoFault() {
        assertThat(found(Sketch.grant())).isEmpty();
    }

    @Test
    void everyFieldOfTheStandardMayBeGiven() {
        assertThat(found(Sketch.grant()
                        .with("amountAppliedFor", 6000.5)
                        .with("amountDisbursed", 0)
                        .with("url", "https://www.ambleford.example/grants?id=1%20a")
                        .with("plannedDates/0/startDate", "2024-06")
                        .with("plannedDates/0/endDate", "2025")
                        .with("plannedDates/0/duration", 0)
                        .with("plannedDates/0/title", "Winter")
                        .with("recipientOrganization/0/location/0/geoCodeType", "LONB")
                        .with("recipientOrganization/0/location/0/latitude", null)
                        .with("recipientOrganization/0/organisationType", null)
                        .with("recipientOrganization/0/email", "office@larkfield.example")
                        .with("beneficiaryLocation/0/countryCode", "GB")
                        .with("beneficiaryLocation/0/name", null)
                        .with("grantProgramme/0/title", "Winter")
                        .with("fromOpenCall", "Yes")
                        .with("classifications/0/vocabulary", "ambleford")
                        .with("relatedDocument/0/url", "https://ambleford.example/1.pdf")
                        .with("commitmentTransaction/0/valueDate", null)
                        .with("commitmentTransaction/0/currency", "EUR")
                        .with("relatedActivity/0", "360G-ambleford-0")
                        .with("relatedActivity/1", "360G-ambleford-0")
                        .with("dateModified", "2025-01-01T09:00:00.5+01:00")
                        .with("dataSource", null)
                        .with("regrantType", "FRG050")
                        .with("locationScope", "GLS099")
                        .with("Award Panel", "Winter panel")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "title", "description", "currency", "amountAwarded", "awardDate"})
    void whatTheStandardRequiresIsMissed(String field) {
        assertThat(found(Sketch.grant().without(field)))
                .containsExactly("required_field_missing 2: %s > ".formatted(field));
    }

    @Test
    void missingPartsOfOrganisationsAreNamedByTheirPath() {
        assertThat(found(Sketch.grant()
                        .without("recipientOrganization/0/id")
                        .with("fundingOrganization/1/id", "GB-LAE-XYZ")
                        .with("fundingOrganization/0/location/0/geoCode", "E09099999")))
                .containsExactly(
                        "required_field_missing 2: recipientOrganization/0/id > ",
                        "required_field_missing 2: fundingOrganization/1/name > ");
        assertThat(found(Sketch.grant().without("fundingOrganization")))
                .containsExactly("required_field_missing 2: fundingOrganization > ");
    }

    @Test
    void aGrantHasOneKindOfRecipient() {
        assertThat(found(Sketch.grant().without("recipientOrganization"))).containsExactly("no_recipient 2:  > ");
        assertThat(found(Sketch.grant().with("recipientIndividual/id", "360G-ambleford-p1")))
                .containsExactly(
                        "both_recipient_kinds 2:  > ", "required_field_missing 2: recipientIndividual/name > ");
        assertThat(found(Sketch.grant()
                        .without("recipientOrganization")
                        .with("recipientIndividual/id", "360G-ambleford-p1")
                        .with("recipientIndividual/name", "Individual")))
                .isEmpty();
    }

    @Test
    void anEmptyGrantLacksEverything() {
        assertThat(found(Sketch.nothing())).hasSize(8).startsWith("no_recipient 2:  > ");
    }

    @ParameterizedTest
    @CsvSource({
        "'£26,000', number_as_text, 26000",
        "'1,250.50', number_as_text, 1250.5",
        "5000, number_as_text, 5000",
        "18k, shortened_number, 18000",
        "£1.5m, shortened_number, 1500000",
        "2 thousand, shortened_number, 2000",
        "tbc, unreadable_number, ''",
        "3 thousand pounds, unreadable_number, ''"
    })
    void numbersAreMendedWhereTheyCanBe(String written, String code, String suggestion) {
        assertThat(found(Sketch.grant().with("amountAwarded", written)))
                .containsExactly("%s amountAwarded: %s > %s".formatted(code, written, suggestion));
    }

    @Test
    void onlyShortenedNumbersAreAskedAbout() {
        assertThat(ShortenedNumber.class).hasAnnotation(Ask.class);
        assertThat(NumberAsText.class.isAnnotationPresent(Ask.class)).isFalse();
    }

    @Test
    void aDurationIsNotNegative() {
        assertThat(found(Sketch.grant().with("plannedDates/0/duration", -12)))
                .containsExactly("negative_duration plannedDates/0/duration: -12 > ");
        assertThat(found(Sketch.grant().with("amountDisbursed", -12))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "awardDate, 2024-05-01T00:00:00Z, ",
        "awardDate, 2024-02-31, ",
        "awardDate, 2024-05, malformed_date awardDate: 2024-05 > ",
        "awardDate, 2024-13-01, malformed_date awardDate: 2024-13-01 > ",
        "awardDate, 2024-05-32, malformed_date awardDate: 2024-05-32 > ",
        "awardDate, 25/12/2024, malformed_date awardDate: 25/12/2024 > 2024-12-25",
        "awardDate, 03/04/2024, ambiguous_date awardDate: 03/04/2024 > 2024-04-03",
        "awardDate, 31/31/2024, malformed_date awardDate: 31/31/2024 > ",
        "awardDate, 45413, malformed_date awardDate: 45413 > 2024-05-01",
        "dateModified, 45413, malformed_date dateModified: 45413 > 2024-05-01T00:00:00Z",
        "awardDate, 1 May 2024, malformed_date awardDate: 1 May 2024 > ",
        "awardDate, 2024-05-01 10:30:00, malformed_date awardDate: 2024-05-01 10:30:00 > 2024-05-01T10:30:00Z",
        "awardDate, 2024-05-01 10:30, malformed_date awardDate: 2024-05-01 10:30 > 2024-05-01T10:30:00Z",
        "awardDate, 2024-05-01 noon, malformed_date awardDate: 2024-05-01 noon > 2024-05-01",
        "awardDate, 2024-05-01T24:00:00Z, malformed_date awardDate: 2024-05-01T24:00:00Z > 2024-05-01",
        "awardDate, 2024-05-01T10:30:00.Z, malformed_date awardDate: 2024-05-01T10:30:00.Z > 2024-05-01",
        "awardDate, 2024-05-01T10:30:00+25:00, malformed_date awardDate: 2024-05-01T10:30:00+25:00 > 2024-05-01",
        "plannedDates/0/startDate, 2024-05, ",
        "plannedDates/0/startDate, 2024, ",
        "plannedDates/0/startDate, 2024-00, malformed_date plannedDates/0/startDate: 2024-00 > ",
        "plannedDates/0/startDate, 24, malformed_date plannedDates/0/startDate: 24 > ",
        "commitmentTransaction/0/valueDate, 2024, malformed_date commitmentTransaction/0/valueDate: 2024 > ",
        "dateModified, 2024-05-01T10:30:00.123-05:00, ",
        "dateModified, 2024-05-01t10:30:00z, ",
        "dateModified, 2024-05-01, malformed_date dateModified: 2024-05-01 > 2024-05-01T00:00:00Z",
        "dateModified, 25/12/2024, malformed_date dateModified: 25/12/2024 > 2024-12-25T00:00:00Z",
        "dateModified, 2024-05-01 noon, malformed_date dateModified: 2024-05-01 noon > ",
        "dateModified, 2024, malformed_date dateModified: 2024 > "
    })
    void eachDateHasTheFormOfItsField(String path, String written, String expected) {
        var found = found(Sketch.grant().with(path, written));

        assertThat(found.stream().map(String::strip))
                .isEqualTo(expected == null ? List.of() : List.of(expected.strip()));
    }

    @ParameterizedTest
    @CsvSource({
        "currency, GPB, unknown_code, GBP",
        "currency, gbp, code_written_otherwise, GBP",
        "currency, £, code_written_otherwise, GBP",
        "currency, Pounds, code_written_otherwise, GBP",
        "currency, ZZZ, unknown_code, ''",
        "beneficiaryLocation/0/countryCode, UK, code_written_otherwise, GB",
        "beneficiaryLocation/0/countryCode, gb, code_written_otherwise, GB",
        "beneficiaryLocation/0/countryCode, ZZ, unknown_code, ''",
        "beneficiaryLocation/0/geoCodeType, Borough, unknown_geo_code_type, ''",
        "beneficiaryLocation/0/geoCodeType, lonb, code_written_otherwise, LONB",
        "fromOpenCall, yes, code_written_otherwise, Yes",
        "fromOpenCall, GBP, unknown_code, ''",
        "regrantType, frg010, code_written_otherwise, FRG010",
        "regrantType, FRG080, unknown_code, ''",
        "locationScope, Local authority, code_written_otherwise, GLS050",
        "locationScope, GLS070, unknown_code, ''",
        "toIndividualsDetails/primaryGrantReason, GTIR130, unknown_code, ''",
        "toIndividualsDetails/secondaryGrantReason, gtir080, code_written_otherwise, GTIR080",
        "toIndividualsDetails/grantPurpose/0, GTIP180, unknown_code, ''",
        "commitmentTransaction/0/currency, EURX, unknown_code, ''"
    })
    void everyClosedListIsKept(String path, String written, String code, String suggestion) {
        assertThat(found(Sketch.grant().with(path, written)))
                .containsExactly("%s %s: %s > %s".formatted(code, path, written, suggestion));
    }

    @Test
    void nullStandsOnlyWhereItMay() {
        assertThat(found(Sketch.grant().with("title", null))).containsExactly("null_not_allowed title:  > ");
        assertThat(found(Sketch.grant().with("recipientOrganization/0/email", null)))
                .containsExactly("null_not_allowed recipientOrganization/0/email:  > ");
        assertThat(found(Sketch.grant().with("beneficiaryLocation/0/countryCode", null)))
                .isEmpty();
    }

    @Test
    void somebodyMustBeNamed() {
        assertThat(found(Sketch.grant().without("recipientOrganization").with("recipientOrganization", List.of())))
                .containsExactly("empty_array 2: recipientOrganization > ");
        assertThat(found(Sketch.grant().with("plannedDates", List.of()))).isEmpty();
    }

    @Test
    void typesAreTold() {
        assertThat(found(Sketch.grant().with("recipientOrganization/0/charityNumber", 1100012)))
                .containsExactly("wrong_type recipientOrganization/0/charityNumber: 1100012 > ");
        assertThat(found(Sketch.grant().with("title", true))).containsExactly("wrong_type title: true > ");
        assertThat(found(Sketch.grant().without("title").with("title/en", "Warm")))
                .containsExactly("wrong_type 2: title > ");
        assertThat(found(Sketch.grant().with("plannedDates", "2024")))
                .containsExactly("wrong_type plannedDates: 2024 > ");
        assertThat(found(Sketch.grant().with("plannedDates/0", "2024")))
                .containsExactly("wrong_type 2: plannedDates/0 > ");
        assertThat(found(Sketch.grant().with("plannedDates/duration", -1)))
                .containsExactly("wrong_type 2: plannedDates > ", "negative_duration plannedDates/duration: -1 > ");
        assertThat(found(Sketch.grant().with("toIndividualsDetails/0/primaryGrantReason", "GTIR010")))
                .containsExactly("wrong_type 2: toIndividualsDetails > ");
        assertThat(found(Sketch.grant().with("relatedActivity", "Warm spaces")))
                .containsExactly("wrong_type 2: relatedActivity > ");
        assertThat(found(Sketch.grant().with("relatedActivity/0", null)))
                .containsExactly("wrong_type 2: relatedActivity/0 > ");
        assertThat(found(Sketch.grant().with("title", Map.of()))).containsExactly("wrong_type 2: title > ");
    }

    @ParameterizedTest
    @CsvSource({
        "www.ambleford.example, https://www.ambleford.example",
        "ambleford, ''",
        ".example, ''",
        "ambleford., ''",
        ":ambleford, ''",
        "ambleford.example/a<b, ''",
        "https://ambleford.example/a b, ''",
        "https://ambleford.example/%zz, ''",
        "https://ambleford.example/%2, ''",
        "https:, ''",
        "1ttp:ambleford, ''",
        "ht_tp:ambleford, ''",
        "office@larkfield.example, ''",
        "https://ambleford.example/é, ''"
    })
    void addressesAreGivenInFull(String written, String suggestion) {
        assertThat(found(Sketch.grant().with("url", written)))
                .containsExactly("malformed_url url: %s > %s".formatted(written, suggestion));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "see website",
                "@larkfield",
                "a@b@larkfield.example",
                "a@larkfield",
                "a@larkfield.",
                "a b@c.example"
            })
    void anEmailAddressIsOne(String written) {
        var found = found(Sketch.grant().with("recipientOrganization/0/email", written));

        assertThat(found).singleElement().asString().startsWith("malformed_email recipientOrganization/0/email: ");
        assertThat(found.getFirst()).doesNotContain(written.substring(1));
    }

    @Test
    void equalityDataHasItsShape() {
        assertThat(found(equality())).isEmpty();
        assertThat(found(equality().without("deiDetails/mission")))
                .containsExactly("required_field_missing 2: deiDetails/mission > ");
        assertThat(found(equality()
                        .without("deiDetails/project/askedStatus")
                        .with("deiDetails/project/replyStatus", "RS100")))
                .containsExactly("required_field_missing 2: deiDetails/project/askedStatus > ");
        assertThat(found(equality().with("deiDetails/mission/askedStatus", "AS999")))
                .containsExactly("unknown_code deiDetails/mission/askedStatus: AS999 > ");
        assertThat(found(equality().with("deiDetails/mission/replyStatus", "rs100")))
                .containsExactly("code_written_otherwise deiDetails/mission/replyStatus: rs100 > RS100");
        assertThat(found(equality()
                        .with("deiDetails/project/response/taxonomyCodes/1", "DEI010110")
                        .with("deiDetails/project/response/taxonomyCodes/2", "DEI999999")))
                .containsExactly(
                        "unknown_code deiDetails/project/response/taxonomyCodes/2: DEI999999 > ",
                        "repeated_code deiDetails/project/response/taxonomyCodes/1: DEI010110 > ");
        assertThat(found(equality().with("deiDetails/project/availableOptions/0", "AO999")))
                .containsExactly("unknown_code deiDetails/project/availableOptions/0: AO999 > ");
    }

    @ParameterizedTest
    @CsvSource({
        "1.1, true",
        "12.30, true",
        "1.0, false",
        "0.1, false",
        "1, false",
        "1., false",
        ".1, false",
        "1.1.1, false",
        "10.1, false"
    })
    void theVersionOfEqualityDataIsTwoNumbers(String version, boolean sound) {
        assertThat(found(equality().with("deiDetails/deiVersion", version)).isEmpty())
                .isEqualTo(sound);
    }

    @Test
    void aPackageHasItsFormsToo() {
        var found = new ArrayList<String>();
        StructureRules.look(
                Sketch.nothing()
                        .with("title", "Grants of Ambleford Council")
                        .with("issued", "2025-13-01")
                        .with("modified", "2025-01-01")
                        .with("license", "CC BY 4.0")
                        .with("publisher/name", "Ambleford Council")
                        .with("publisher/website", "www.ambleford.example")
                        .with("extensions/0", "dei")
                        .part(),
                Sketch.told(found));

        assertThat(found)
                .containsExactly(
                        "malformed_date issued: 2025-13-01 > ",
                        "malformed_url license: CC BY 4.0 > ",
                        "malformed_url publisher/website: www.ambleford.example > https://www.ambleford.example");
    }

    private static Sketch equality() {
        return Sketch.grant()
                .with("deiDetails/deiVersion", "1.1")
                .with("deiDetails/leadership/askedStatus", "AS100")
                .with("deiDetails/mission/askedStatus", "AS101")
                .with("deiDetails/project/askedStatus", "AS200")
                .with("deiDetails/project/replyStatus", "RS200")
                .with("deiDetails/project/availableOptions/0", "AO100")
                .with("deiDetails/project/response/taxonomyCodes/0", "DEI010110");
    }
}
