package org.mainstay.ingest.threesixtygiving.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

/// One grant that raises each rule and one that comes close and does not.
class RulesTest {

    private static List<String> codes(Written grant) {
        return Trying.check(grant.toString()).checks().stream().map(Check::code).toList();
    }

    private static String found(Written grant) {
        return String.join(" ", new TreeSet<>(codes(grant)));
    }

    @Test
    void soundGrantsRaiseNothing() {
        assertThat(codes(Written.toClub())).isEmpty();
        assertThat(codes(Written.toPerson())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            amountAwarded|0|zero_amount
            amountAwarded|0.01|""
            amountAwarded|-250|negative_award
            amountAwarded|'tbc'|""
            amountDisbursed|5000.02|disbursed_above_award
            amountDisbursed|5000|""
            amountDisbursed|4000|disbursed_below_award
            amountAppliedFor|4000|award_above_application
            amountAppliedFor|9000|""
            title|'Grant'|empty_title
            title|'Larkfield Club'|empty_title
            title|'Grant to Larkfield Club'|empty_title
            title|'winter'|empty_title
            title|'Grant for Larkfield Club choir'|""
            title|'Opens the hall on winter MORNINGS'|title_repeats_description
            """)
    void amountsAndTitles(String field, String value, String expected) {
        assertThat(found(Written.toClub().with(field, value))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            awardDate|'2023-09-31'|impossible_date
            awardDate|'2024-02-29'|""
            awardDate|'29/02/2023'|impossible_date
            awardDate|'2026-04-01'|award_date_ahead planned_end_before_award planned_start_long_before_award
            awardDate|'1999-05-01'|date_long_past
            awardDate|'2024-05-01T00:00:00+00:00'|""
            plannedDates|[{'startDate':'2025-06-01','endDate':'2025-05-31'}]|planned_start_after_end
            plannedDates|[{'startDate':'2025-05-31','endDate':'2025-05'}]|""
            plannedDates|[{'startDate':'2024-06-01','endDate':'2038-04-01'}]|planned_date_far_ahead
            plannedDates|[{'startDate':'2024-06-01','endDate':'2038-03-31'}]|""
            plannedDates|[{'startDate':'2023-04-29','endDate':'2025-05-31'}]|planned_start_long_before_award
            plannedDates|[{'startDate':'2023-04-01','endDate':'2024-03-31'}]|planned_end_before_award planned_start_long_before_award
            plannedDates|[{'startDate':'2024-06-01'}]|no_duration
            plannedDates|[{'duration':12}]|""
            plannedDates|[]|no_duration
            actualDates|[{'startDate':'2025','endDate':'2024'}]|actual_start_after_end
            actualDates|[{'startDate':'2025','endDate':'2025'}]|""
            actualDates|[{'endDate':'2031-04-01'}]|actual_date_far_ahead
            actualDates|[{'endDate':'2031-03-31'}]|""
            actualDates|[{'endDate':'2024-13'}]|impossible_date
            """)
    void dates(String field, String value, String expected) {
        assertThat(found(Written.toClub().with(field, value))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            recipientOrganization|[{'id':'GB-CHC-9000012','name':'Larkfield Club'}]|beneficiary_area_only recipient_without_area
            recipientOrganization|[{'id':'GB-CHC-9000012','name':'Larkfield Club','location':[{'geoCode':'E05099901'}]}]|""
            beneficiaryLocation|[]|no_beneficiary_location
            beneficiaryLocation|[{'name':'Larkfield'}]|place_name_without_code
            beneficiaryLocation|[{'geoCode':'E08000099'}]|whole_place_only
            beneficiaryLocation|[{'geoCode':'E08000099'},{'geoCode':'E05099901'}]|""
            grantProgramme|[]|no_grant_programme
            fundingOrganization|[{'id':'GB-LAE-AFD','name':'Ambleford Council'},{'id':'GB-CHC-9000020'}]|several_funders
            """)
    void whoAndWhere(String field, String value, String expected) {
        assertThat(found(Written.toClub().with(field, value))).isEqualTo(expected);
    }

    @Test
    void whatOnlyHelpsUsersIsAdvice() {
        var bare = Written.toClub()
                .without("dateModified")
                .without("dataSource")
                .with("title", "'" + "x".repeat(141) + "'");
        assertThat(found(bare)).isEqualTo("long_title no_data_source no_last_modified");
        assertThat(Trying.check(bare.toString()).checks()).allMatch(check -> check.severity() == Severity.INFO);
        assertThat(found(Written.toClub().with("title", "'" + "x".repeat(140) + "'")))
                .isEmpty();
    }

    @Test
    void theAreaOfARecipientDoesNotStandForWhereMoneyIsUsed() {
        var coded = "[{'id':'GB-CHC-9000012','name':'Larkfield Club','location':[{'geoCode':'E05099901'}]}]";
        var grant = Written.toClub().with("recipientOrganization", coded).without("beneficiaryLocation");
        assertThat(found(grant)).isEqualTo("no_beneficiary_location recipient_area_only");
    }

    @ParameterizedTest
    @ValueSource(strings = {"deiDetails", "project"})
    void equalityDataOnAPersonIsFoundAtBothPlaces(String where) {
        var details = where.equals("project") ? "{'response':{}}" : "{'project':{'response':{}}}";
        assertThat(found(Written.toPerson().with(where, details))).isEqualTo("equality_data_on_person");
        assertThat(found(Written.toClub().with(where, details))).isEmpty();
        assertThat(found(Written.toPerson().with("deiDetails", "{'mission':{}}")))
                .isEmpty();
    }

    @Test
    void aPersonIsNotPutOnTheMap() {
        var postcode = "[{'geoCode':'AF1 2BC','geoCodeType':'PC'}]";
        var checked = Trying.check(
                Written.toPerson().with("beneficiaryLocation", postcode).toString());
        assertThat(Trying.where(checked, PostcodeOfPerson.class))
                .extracting(Finding::value)
                .containsExactly("A•• •••");
        assertThat(found(Written.toClub().with("beneficiaryLocation", postcode)))
                .isEmpty();
    }

    @Test
    void aGrantToAPersonSaysWhy() {
        assertThat(found(Written.toPerson().without("toIndividualsDetails"))).isEqualTo("person_without_reason");
        assertThat(found(Written.toPerson().with("toIndividualsDetails", "{'grantPurpose':['GTIP090']}")))
                .isEmpty();
        assertThat(found(Written.toPerson().with("toIndividualsDetails", "{'secondaryGrantReason':'GTIR080'}")))
                .isEmpty();
    }

    @Test
    void everyRuleSaysWhatAndHowAndHasACodeOfItsOwn() {
        var rules = Stream.concat(
                        Rules.list(Trying.ON).stream().map(Object::getClass),
                        AcrossGrants.COMPARISONS.stream().map(Object::getClass))
                .toList();
        assertThat(rules)
                .allSatisfy(rule -> assertThat(Notice.about(rule).example())
                        .as(rule.getSimpleName())
                        .isNotEmpty());
        assertThat(rules.stream().map(Notice::code)).doesNotHaveDuplicates();
    }
}
