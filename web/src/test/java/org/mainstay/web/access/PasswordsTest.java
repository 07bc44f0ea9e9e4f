package org.mainstay.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTest {

    @Test
    void threeWordsAreTaken() {
        assertThat(Passwords.objection("amber bicycle kettle", "Jo Bloggs", "jo.bloggs"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "elevenlette", "Password1234", "aaaaaaaaaaaaaaaa", "kettle jo.bloggs amber"})
    void shortCommonAndPersonalOnesAreRefused(String password) {
        assertThat(Passwords.objection(password, "Jo Bloggs", "jo.bloggs")).isPresent();
    }

    /// 25 letters of three bytes each: bcrypt would not read the last.
    @Test
    void oneThatWouldBeCutIsRefused() {
        assertThat(Passwords.objection("ẁéḱŕťýúíóṕáśďḟǵȟǰḱĺźẍćṽḃń".repeat(2))).isPresent();
    }

    @Test
    void whatIsKeptIsNotThePasswordAndFitsItAlone() {
        var passwords = new Passwords();
        var kept = passwords.hash("amber bicycle kettle");
        assertThat(kept).startsWith("{bcrypt}$2a$12$").doesNotContain("amber");
        assertThat(passwords.right("amber bicycle kettle", kept)).isTrue();
        assertThat(passwords.right("amber bicycle kettle ", kept)).isFalse();
        assertThat(passwords.right("amber bicycle kettle", null)).isFalse();
    }

    @Test
    void aDrawnPasswordIsNewEachTimeAndWouldBeTaken() {
        assertThat(Passwords.draw()).isNotEqualTo(Passwords.draw()).hasSize(23);
        assertThat(Passwords.objection(Passwords.draw(), "Jo Bloggs", "jo.bloggs"))
                .isEmpty();
    }
}
