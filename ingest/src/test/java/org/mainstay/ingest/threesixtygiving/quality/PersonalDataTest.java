package org.mainstay.ingest.threesixtygiving.quality;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What counts as personal in free text, and what only looks like it; every value here is invented.
class PersonalDataTest {

    private static CheckedGrants check(String description) {
        return Trying.check(
                Written.toClub().with("description", "'" + description + "'").toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ask jo.marlow@larkfield.example for a key|email_address|•••@larkfield.example
            Call Jo on 07700 900123 first|telephone_number|077•• ••••••
            Call (0161) 496 0123|telephone_number|(016•) ••• ••••
            Ring +44 7700 900123.|telephone_number|+44 7••• ••••••
            Ring 020-7946-0123|telephone_number|020-••••-••••
            Claimant ab123456c was helped|national_insurance_number|a••••••••
            Claimant AB 12 34 56 C was helped|national_insurance_number|A• •• •• •• •
            A wheelchair for Mrs Jane Marlow|named_person|Mrs J••• ••••••
            A wheelchair for Mr. Marlow|named_person|Mr. M•••••
            Led by Dr Jane Marlow|named_person|Dr J••• ••••••
            A family living at 12 Acacia Road needs a cooker|home_address|1• •••••• ••••
            Resident at Flat 3, 12a Old Mill Lane|home_address|F••• •, ••• ••• •••• ••••
            """)
    void isFoundAndMasked(String description, String code, String masked) {
        assertThat(check(description).checks()).singleElement().satisfies(check -> {
            assertThat(check.code()).isEqualTo(code);
            assertThat(check.where()).singleElement().satisfies(finding -> {
                assertThat(finding.heading()).isEqualTo("description");
                assertThat(finding.value()).isEqualTo(masked);
            });
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Registered charity 1234567, company 01234567",
                "The grant of 01,612,345,678 pounds",
                "Our helpline is 0300 123 4567 or 0800 123 4567",
                "Order 0161496012345 of 2024-05-01 12:30:00",
                "Form GB123456C and reference AB1234567",
                "A club for Mr Men fans and Miss World watchers",
                "The Dr Barnardo approach to reading",
                "St Mary Street market, 12 stalls",
                "The hall at 12 Acacia Road needs a roof",
                "Meet @larkfield on the net",
                "Missing children and Mrs",
                "Rev counters for 10 to 12 year olds, 2019-2020"
            })
    void isNotSeenWhereThereIsNone(String description) {
        assertThat(check(description).checks()).isEmpty();
    }

    @Test
    void anEMailFieldIsMeantForOne() {
        var club =
                "[{'id':'GB-CHC-9000012','name':'Larkfield Club','postalCode':'AF1 2BC','email':'office@larkfield.example','telephone':'0161 496 0123'}]";
        assertThat(Trying.check(Written.toClub()
                                .with("recipientOrganization", club)
                                .toString())
                        .checks())
                .isEmpty();
        var misplaced = club.replace("'telephone':'0161 496 0123'", "'url':'office@larkfield.example'");
        assertThat(Trying.counts(Trying.check(Written.toClub()
                        .with("recipientOrganization", misplaced)
                        .toString())))
                .containsOnlyKeys("email_address");
    }

    @Test
    void aClubNamedAfterAPersonIsNoPerson() {
        var club = Written.club("GB-CHC-9000012", "Mrs Marlow Trust");
        assertThat(Trying.check(Written.toClub()
                                .with("recipientOrganization", club)
                                .toString())
                        .checks())
                .isEmpty();
    }
}
