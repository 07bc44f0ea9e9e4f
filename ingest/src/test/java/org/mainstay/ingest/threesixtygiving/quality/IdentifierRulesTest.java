package org.mainstay.ingest.threesixtygiving.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.model.actor.OrgId;

class IdentifierRulesTest {

    private static final String ID = "recipientOrganization/0/id";
    private static final String CHARITY = "recipientOrganization/0/charityNumber";
    private static final String COMPANY = "recipientOrganization/0/companyNumber";

    private static List<String> found(Sketch grant) {
        return grant.found(IdentifierRules.list());
    }

    private static List<String> to(String id, String charity, String company) {
        return found(Sketch.to(id, charity, company));
    }

    @Test
    void soundIdentifiersRaiseNothing() {
        assertThat(found(Sketch.grant())).isEmpty();
        assertThat(found(Sketch.nothing())).isEmpty();
        assertThat(to("GB-COH-09506232", "1100012", "09506232")).isEmpty();
        assertThat(to("GB-SC-SC012345", "SC012345", "SC123456")).isEmpty();
        assertThat(to("GB-CHC-1100012", "SC012345", ""))
                .as("a cross-border charity")
                .isEmpty();
        assertThat(to("GB-NIC-100280", "NIC100280", "NI012345")).isEmpty();
        assertThat(to("GB-NIC-100280", "100280", "")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "fundingOrganization/0/id, GB-CCH-205959, funder_list_unknown, GB-CHC-205959",
        "fundingOrganization/0/id, GB-CR-205959, funder_list_unknown, ''",
        "fundingOrganization/0/id, GB-CHC-20595990, malformed_organisation_id, ''",
        "fundingOrganization/0/id, GB-COH-9506232, organisation_id_without_zeros, GB-COH-09506232",
        "fundingOrganization/0/id, gb-lae-afd, untidy_organisation_id, GB-LAE-AFD",
        "fundingOrganization/0/id, 360G-ambleford, funder_publishers_own_id, ''",
        "fundingOrganization/0/id, 360g-ambleford, funder_publishers_own_id, ''",
        "recipientOrganization/0/id, 1100012, recipient_list_unknown, ''",
        "recipientOrganization/0/id, none, recipient_list_unknown, ''",
        "recipientOrganization/0/id, GB-CHC-CN1131900, malformed_organisation_id, GB-CHC-1131900",
        "recipientOrganization/0/id, GB-SC-XYZ, malformed_organisation_id, ''",
        "recipientOrganization/0/id, GB-NIC-1, malformed_organisation_id, ''",
        "recipientOrganization/0/id, GB-COH-ABCDEFGH, malformed_organisation_id, ''",
        "recipientOrganization/0/id, GB-CHC-0000000, malformed_organisation_id, ''",
        "recipientOrganization/0/id, GB-LAE-ZZZZ, malformed_organisation_id, ''",
        "recipientOrganization/0/id, GB-COH-12345678, malformed_organisation_id, ''",
        "recipientOrganization/0/id, GB-COH-9506232, organisation_id_without_zeros, GB-COH-09506232",
        "recipientOrganization/0/id, GB–CHC–1100012, untidy_organisation_id, GB-CHC-1100012",
        "recipientOrganization/0/id, GB-CHC-1100012-3, subsidiary_charity, GB-CHC-1100012",
        "recipientOrganization/0/id, 360G-ambleford-larkfield, recipient_publishers_own_id, GB-CHC-1100012",
        "recipientOrganization/0/id, GB-COH-RS007220, society_as_company, ''",
        "recipientOrganization/0/id, GB-COH-IP10002R, society_as_company, GB-MPR-10002R",
        "recipientOrganization/0/id, GB-COH-CE008889, charity_as_company, GB-CHC-1100012"
    })
    void identifiersAreLookedAt(String path, String written, String code, String suggestion) {
        assertThat(found(Sketch.grant().with(path, written)))
                .containsExactly("%s %s: %s > %s".formatted(code, path, written, suggestion));
    }

    @Test
    void whatCannotBeSeenIsToldOfOrganisations() {
        assertThat(found(Sketch.grant().with(ID, "GB-CHC-\u000b1100012")))
                .containsExactly(
                        "control_character_in_organisation_id %s: GB-CHC-\u000b1100012 > GB-CHC-1100012".formatted(ID));
        assertThat(found(Sketch.grant().with(ID, "GB-CHC-1100012\n")))
                .containsExactly(
                        "untidy_organisation_id %s: GB-CHC-1100012\n > GB-CHC-1100012".formatted(ID),
                        "control_character_in_organisation_id %s: GB-CHC-1100012\n > GB-CHC-1100012".formatted(ID));
    }

    @Test
    void whatCannotBeSeenIsToldOfGrants() {
        assertThat(found(Sketch.grant().with("id", "360G-ambleford-\t1")))
                .containsExactly("control_character_in_grant_id id: 360G-ambleford-\t1 > 360G-ambleford-1");
    }

    @ParameterizedTest
    @CsvSource({
        "' 123456', untidy_charity_number, 123456",
        "GB-CHC-1100012, untidy_charity_number, 1100012",
        "NI100280, northern_irish_number, NIC100280",
        "1100012-1, subsidiary_charity, 1100012",
        "06402143, company_number_as_charity_number, GB-COH-06402143",
        "6402143, company_number_as_charity_number, GB-COH-06402143",
        "1161363 (Lamp Post - host charity), charity_number_among_words, 1161363",
        "1_2345, wrong_charity_number, ''",
        "+12345, wrong_charity_number, ''",
        "-12345, wrong_charity_number, ''",
        "١٢٣٤٥٦, wrong_charity_number, ''",
        "TBC, wrong_charity_number, ''",
        "Registration is under way, wrong_charity_number, ''",
        "SC01996, wrong_charity_number, SC001996"
    })
    void charityNumbersAreLookedAt(String written, String code, String suggestion) {
        assertThat(to("GB-COH-09506232", written, "09506232"))
                .containsExactly("%s %s: %s > %s".formatted(code, CHARITY, written, suggestion));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NIC100280", "SC012345", "1100012", "210843", "US-EIN-13-1234567"})
    void numbersOfEveryRegisterAreAccepted(String written) {
        assertThat(to("GB-COH-09506232", written, "09506232")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"US-EIN-131234567, 13-1234567", "GB-REV-XT12345, XT12345", "GB-EDU-123456, URN 12"})
    void numbersOfAnotherListAreLeftAlone(String id, String number) {
        assertThat(to(id, number, "")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "9506232, company_number_without_zeros, 09506232",
        "'09506232\n', untidy_company_number, 09506232",
        "abcdefgh, wrong_company_number, ''",
        "1234567_, wrong_company_number, ''",
        "１２３４５６７８, wrong_company_number, ''",
        "NIC100280, wrong_company_number, NIC100280",
        "12345678, wrong_company_number, ''"
    })
    void companyNumbersAreLookedAt(String written, String code, String suggestion) {
        assertThat(to("GB-CHC-1100012", "1100012", written))
                .containsExactly("%s %s: %s > %s".formatted(code, COMPANY, written, suggestion));
    }

    @Test
    void whatMayBeAPersonsNumberIsNotShown() {
        assertThat(to("GB-CHC-1100012", "QQ123456C", "QQ123456C"))
                .containsExactly(
                        "wrong_charity_number %s: Q•••••••• > ".formatted(CHARITY),
                        "wrong_company_number %s: Q•••••••• > ".formatted(COMPANY));
    }

    @Test
    void aCharityNumberIsNoCompanyNumber() {
        assertThat(to("GB-COH-00212481", "212481", ""))
                .containsExactly("charity_number_as_company_number %s: GB-COH-00212481 > GB-CHC-212481".formatted(ID));
        assertThat(to("GB-CHC-212481", "212481", "00212481"))
                .containsExactly("charity_number_as_company_number %s: 00212481 > ".formatted(COMPANY));
        assertThat(to("GB-COH-00212481", "", "00212481"))
                .as("old companies have such numbers")
                .isEmpty();
        assertThat(to("GB-COH-15212481", "212481", "")).isEmpty();
        assertThat(to("GB-SC-SC012345", "SC012345", "SC012345"))
                .as("a company of Scotland may be so")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "GB-CHC-1100012, 1100013, '', recipientOrganization/0/charityNumber: 1100013",
        "GB-SC-SC012345, SC012346, '', recipientOrganization/0/charityNumber: SC012346",
        "GB-NIC-100280, NIC100281, '', recipientOrganization/0/charityNumber: NIC100281",
        "GB-COH-09506232, '', 09506233, recipientOrganization/0/companyNumber: 09506233",
        "GB-MPR-10002R, '', IP10003R, recipientOrganization/0/companyNumber: IP10003R"
    })
    void aNumberThatContradictsTheIdentifierIsTold(String id, String charity, String company, String expected) {
        assertThat(to(id, charity, company)).containsExactly("number_contradicts_id %s > ".formatted(expected));
    }

    @Test
    void whatIsOnlyWrittenOtherwiseDoesNotContradict() {
        assertThat(to("GB-CHC-1100012", "01100012", "")).noneMatch(line -> line.startsWith("number_contradicts"));
        assertThat(to("GB-COH-09506232", "", "9506232")).noneMatch(line -> line.startsWith("number_contradicts"));
        assertThat(to("GB-CHC-XYZ", "1100012", "")).noneMatch(line -> line.startsWith("number_contradicts"));
        assertThat(found(Sketch.grant().without(ID))).isEmpty();
    }

    @Test
    void recipientsWithoutAnyNumberAreCounted() {
        assertThat(to("360G-ambleford-larkfield", "", ""))
                .containsExactly(
                        "recipient_publishers_own_id %s: 360G-ambleford-larkfield > ".formatted(ID),
                        "no_organisation_number 2:  > ");
        assertThat(to("360G-ambleford-larkfield", "", "09506232"))
                .containsExactly(
                        "recipient_publishers_own_id %s: 360G-ambleford-larkfield > GB-COH-09506232".formatted(ID));
        assertThat(found(Sketch.grant().without(ID).without(CHARITY))).containsExactly("no_organisation_number 2:  > ");
    }

    @Test
    void aSingleObjectIsLookedAtLikeAnArray() {
        assertThat(found(Sketch.grant()
                        .without("recipientOrganization")
                        .with("recipientOrganization/id", "GB-LAE-ZZZZ")
                        .with("recipientOrganization/charityNumber", "1100012")))
                .containsExactly("malformed_organisation_id recipientOrganization/id: GB-LAE-ZZZZ > ");
        assertThat(found(Sketch.grant().without("recipientOrganization").with("recipientOrganization/0", "Larkfield")))
                .isEmpty();
    }

    @Test
    void aSecondGrantIsLookedAtAfresh() {
        var rules = IdentifierRules.list();

        assertThat(Sketch.grant()
                        .with("recipientOrganization/1/id", "GB-LAE-ZZZZ")
                        .found(rules))
                .hasSize(2);
        assertThat(Sketch.grant().found(rules)).isEmpty();
    }

    @Test
    void numbersAreLookedUpInTheRegister() {
        var register = new Register(Map.of("GB-CHC-1100012", LocalDate.of(2024, 4, 30)));
        var rules = IdentifierRules.list(register);

        assertThat(Sketch.grant().found(rules))
                .containsExactly("removed_before_award %s: GB-CHC-1100012 > ".formatted(ID));
        assertThat(Sketch.grant().with("awardDate", "2024-04-30").found(rules)).isEmpty();
        assertThat(Sketch.grant().without("awardDate").found(rules)).isEmpty();
        assertThat(Sketch.to("GB-CHC-999999", "", "").found(rules))
                .containsExactly("number_not_registered %s: GB-CHC-999999 > ".formatted(ID));
        assertThat(Sketch.to("GB-COH-09506232", "999999", "09506233").found(rules))
                .as("companies are not loaded")
                .containsExactly("number_not_registered %s: 999999 > ".formatted(CHARITY));
        assertThat(Sketch.to("none", "", "").found(rules)).isEmpty();
    }

    private record Register(Map<String, LocalDate> removed) implements Registered {

        @Override
        public boolean loaded(String list) {
            return list.equals(OrgId.CHARITY);
        }

        @Override
        public boolean found(OrgId id) {
            return removed.containsKey(id.toString());
        }

        @Override
        public @Nullable LocalDate removedOn(OrgId id) {
            return removed.get(id.toString());
        }
    }
}
