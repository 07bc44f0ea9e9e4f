package org.mainstay.ingest.threesixtygiving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.ingest.ledger.CouncilLedger;
import org.mainstay.ingest.trial.Trial;
import org.mainstay.model.funding.Grant;

class GrantsJsonTest {

    private static final String GRANT = "{\"id\":\"g1\",\"title\":\"Meals\",\"description\":\"Meals for all\","
            + "\"currency\":\"GBP\",\"amountAwarded\":4500,\"awardDate\":\"2024-04-01\","
            + "\"recipientOrganization\":[{\"id\":\"GB-CHC-1\",\"name\":\"Helpers\"}],"
            + "\"fundingOrganization\":[{\"id\":\"GB-LAE-AMB\",\"name\":\"Ambleford\"}]}";

    @ParameterizedTest
    @CsvSource({
        "4500,450000",
        "4500.5,450050",
        "1.2e3,120000",
        "1.2E+3,120000",
        "45e-1,450",
        "-7,-700",
        "0,0",
        "12345678901234,1234567890123400"
    })
    void aNumberIsReadHoweverJsonWritesIt(String written, long pence) {
        assertThat(amount(written).fact(Grant.class).award().pence()).isEqualTo(pence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e99",
                "1e999999999",
                "1e2147483648",
                "1e99999999999999999999",
                "-1e-2147483649",
                "12345678901234567890123456789",
                "\"4,500\"",
                "true"
            })
    void aNumberThatNoAmountHasIsSaid(String written) {
        var trial = amount(written);

        assertThat(trial.codes()).containsExactly("invalid_amount");
        assertThat(trial.messages().getFirst()).contains("line 1");
    }

    @Test
    void nothingIsNotAValue() {
        assertThat(amount("null").messages())
                .containsExactly("The grant on line 1 lacks amountAwarded, which the 360Giving standard requires.");
        assertThat(read(GRANT.replace("\"Helpers\"", "\" \"")).messages().getFirst())
                .contains("recipientOrganization/name");
        assertThat(read(GRANT.replace("{\"id\":\"GB-CHC-1\",\"name\":\"Helpers\"}", "null"))
                        .messages()
                        .getFirst())
                .contains("recipientOrganization/id, recipientOrganization/name");
        assertThat(read(GRANT.replace("[{\"id\":\"GB-CHC-1\",\"name\":\"Helpers\"}]", "[]"))
                        .codes())
                .containsExactly("missing_field");
    }

    @Test
    void anObjectMayStandWhereAnArrayShould() {
        assertThat(read(GRANT.replace("[{", "{").replace("}]", "}"))
                        .fact(Grant.class)
                        .recipient()
                        .name())
                .isEqualTo("Helpers");
    }

    @Test
    void theFirstOfSeveralRecipientsIsKept() {
        var more = GRANT.replace("\"Helpers\"}", "\"Helpers\"},{\"id\":\"x\",\"charityNumber\":\"9\"},[1],null");

        assertThat(read(more).fact(Grant.class).recipient().id()).isEqualTo("GB-CHC-1");
        assertThat(read(more).fact(Grant.class).recipient().charityNumber()).isEmpty();
    }

    @Test
    void anUnknownPartWithAKnownNameWithinDoesNotCount() {
        var trial = read(GRANT.replace(
                "\"currency\":\"GBP\"",
                "\"currency\":\"GBP\",\"other\":{\"amountAwarded\":1,\"id\":\"no\"},\"list\":[{\"title\":\"no\"}],"
                        + "\"title/x\":1"));

        assertThat(trial.fact(Grant.class).id()).isEqualTo("g1");
        assertThat(trial.fact(Grant.class).title()).isEqualTo("Meals");
    }

    @Test
    void theFirstGrantOfAnIdentifierIsUsed() {
        var trial = Trial.of(
                new GrantsJson(),
                "{\"grants\":[" + GRANT + ",{\"id\":\"g1\",\"plannedDates\":[{\"duration\":12}]}," + GRANT + "]}");

        assertThat(trial.fact(Grant.class).award().months()).isNull();
        assertThat(trial.merged()).isEqualTo(2);
        assertThat(trial.messages())
                .containsExactly(
                        "Rows 1 and 2 share the identifier g1, but plannedDates/0/duration says nothing and \"12\"."
                                + " The first is used.");
    }

    @Test
    void whatStandsAroundTheGrantsIsPassedOver() {
        var trial = Trial.of(
                new GrantsJson(),
                "{\"version\":\"1.4\",\"publisher\":{\"grants\":[1]},\"extensions\":[{\"grants\":[2]}],",
                "\"grants\":[" + GRANT + "],\"license\":\"x\"}");

        assertThat(trial.accepted()).isEqualTo(1);
        assertThat(trial.codes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"grants\":[|grant 1, near line 1",
                "{\"grants\" 7|grant 1, near line 1",
                "{\"grants\":[{\"id\":\"g\",}]}|grant 1, near line 1",
                "{\"grants\":[1,2,{]}|grant 3, near line 1",
                "nonsense|grant 1, near line 1"
            })
    void whereJsonBreaksIsSaid(String text, String where) {
        assertThat(Trial.of(new GrantsJson(), text).messages()).anyMatch(message -> message.contains(where));
    }

    @Test
    void bytesThatCannotBeHadAreAnExceptionNotBrokenJson() {
        assertThatThrownBy(() ->
                        Trial.ofUnreadable(new GrantsJson(), "{\"grants\":[" + GRANT + " ".repeat(100_000) + "]}"))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("unplugged");
        assertThatThrownBy(() -> Trial.ofUnreadable(new GrantsCsv(), "a,b\n"))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("unplugged");
    }

    @Test
    void otherJsonIsNoPackageOfGrants() {
        var outlines = "{\"type\":\"FeatureCollection\",\"features\":[{\"id\":1}]}";

        assertThat(Trial.fit(new GrantsJson(), outlines).missing()).containsExactly("grants");
        assertThat(Trial.fit(new GrantsJson(), "{\"grants\":7}").whole()).isFalse();
        assertThat(Trial.fit(new GrantsCsv(), "{\"grants\":[" + GRANT + "]}").whole())
                .isFalse();
        assertThat(Trial.fit(new CouncilLedger(), "{\"grants\":[" + GRANT + "]}")
                        .whole())
                .isFalse();
        assertThat(new GrantsJson().name()).isNotEqualTo(new GrantsCsv().name());
    }

    private static Trial amount(String written) {
        return read(GRANT.replace("4500", written));
    }

    private static Trial read(String grant) {
        return Trial.of(new GrantsJson(), "{\"grants\":[" + grant + "]}");
    }
}
