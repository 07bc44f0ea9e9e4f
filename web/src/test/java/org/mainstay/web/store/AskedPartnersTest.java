package org.mainstay.web.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AskedPartnersTest {

    private final AskedPartners partners = new AskedPartners(TestStore.database());
    private final String place = TestStore.place();

    @Test
    void theFormOfATokenIsForOneOrganisation() {
        var asked = ask(Duration.ofDays(30));
        assertThat(asked.organisation()).isEqualTo("GB-CHC-1234567");
        assertThat(asked.line()).isNull();
        assertThat(asked.open(Instant.now())).isTrue();
    }

    @Test
    void anAnswerIsTakenOnce() {
        var asked = ask(Duration.ofDays(30));
        assertThat(partners.answered(asked)).isTrue();
        assertThat(partners.answered(asked)).isFalse();
        assertThat(partners.of(place).getFirst().open(Instant.now())).isFalse();
    }

    @Test
    void noAnswerIsTakenTooLate() {
        assertThat(partners.answered(ask(Duration.ofDays(-1)))).isFalse();
    }

    @Test
    void noAnswerIsTakenAfterTheLinkWasRevoked() {
        var asked = ask(Duration.ofDays(30));
        assertThat(partners.revoke(place, asked.digest())).isTrue();
        assertThat(partners.answered(asked)).isFalse();
    }

    @Test
    void anotherPlaceCannotRevokeIt() {
        assertThat(partners.revoke(TestStore.place(), ask(Duration.ofDays(30)).digest()))
                .isFalse();
    }

    private AskedPartner ask(Duration life) {
        var token =
                partners.ask(place, "GB-CHC-1234567", null, "ada", Instant.now().plus(life));
        return partners.find(token).orElseThrow();
    }
}
