package org.mainstay.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mainstay.web.store.AuditEntry;
import org.mainstay.web.store.AuditTrail;
import org.mainstay.web.store.People;
import org.mainstay.web.store.TestStore;

class SignInTest {

    private static final String PASSWORD = GuardedServer.PASSWORD;

    private final People people = new People(TestStore.database());
    private final Browser browser = GuardedServer.browser();

    @Test
    void somebodyUnknownIsLedToSignInAndBack() {
        var asked = browser.get("/places?table=1");
        assertThat(leadsTo(asked)).endsWith("/sign-in?then=%2Fplaces%3Ftable%3D1");
        var person = GuardedServer.person();
        var answer = browser.submit(
                "/sign-in",
                "/sign-in",
                Map.of("email", person.email(), "password", PASSWORD, "then", "/places?table=1"));
        assertThat(leadsTo(answer)).endsWith("/places?table=1");
    }

    @Test
    void theHeadOfThePageSaysWhoIsSignedIn() {
        browser.signIn(GuardedServer.person().email(), PASSWORD);
        assertThat(browser.get("/places").body()).contains("Jo Bloggs").contains("Sign out");
    }

    @Test
    void capitalsInAnAddressDoNotMatter() {
        assertThat(leadsTo(browser.signIn(GuardedServer.person().email().toUpperCase(Locale.ROOT), PASSWORD)))
                .doesNotContain("/sign-in");
    }

    @Test
    void afterSignInNobodyIsLedElsewhere() {
        for (var then :
                new String[] {"https://example.org/", "//example.org", "/\\example.org", "javascript:alert(1)"}) {
            var answer = GuardedServer.browser()
                    .submit(
                            "/sign-in",
                            "/sign-in",
                            Map.of("email", GuardedServer.person().email(), "password", PASSWORD, "then", then));
            assertThat(leadsTo(answer)).as(then).matches("(http://localhost:\\d+)?/");
        }
    }

    @Test
    void theSessionGetsANewNumberAtSignIn() {
        browser.get("/sign-in");
        var before = browser.session();
        browser.signIn(GuardedServer.person().email(), PASSWORD);
        assertThat(before).isPresent();
        assertThat(browser.session()).isPresent().isNotEqualTo(before);
    }

    @Test
    void theFifthWrongPasswordLocksThePersonOutEvenWithTheRightOne() {
        var person = GuardedServer.person();
        for (var tried = 0; tried < PasswordSignIn.MOST_FAILURES; tried++) {
            browser.signIn(person.email(), "not the password");
        }
        assertThat(leadsTo(browser.signIn(person.email(), PASSWORD))).contains("/sign-in?wrong");
        assertThat(new AuditTrail(TestStore.database()).all(Long.MAX_VALUE, 100))
                .filteredOn(entry -> entry.who().equals(person.email()))
                .extracting(AuditEntry::action)
                .containsExactly("sign-in locked");
    }

    @Test
    void fourWrongPasswordsAreForgottenAfterTheRightOne() {
        var person = GuardedServer.person();
        people.failed(person.id());
        browser.signIn(person.email(), PASSWORD);
        assertThat(people.find(person.id()).orElseThrow().failures()).isZero();
    }

    @Test
    void anUnknownAddressIsAnsweredLikeAWrongPassword() {
        var wrong = timed(GuardedServer.person().email());
        var unknown = timed("nobody@example.gov.uk");
        assertThat(unknown.where()).isEqualTo(wrong.where());
        assertThat(wrong.took()).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(4));
        assertThat(unknown.took()).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(4));
    }

    private record Timed(String where, Duration took) {}

    private Timed timed(String email) {
        var token = browser.token("/sign-in");
        var began = System.nanoTime();
        var answer = browser.post("/sign-in", token, Map.of("email", email, "password", "not the password"));
        return new Timed(leadsTo(answer), Duration.ofNanos(System.nanoTime() - began));
    }

    @Test
    void signingOutNeedsAFormAndEndsTheSession() {
        browser.signIn(GuardedServer.person().email(), PASSWORD);
        browser.get("/sign-out");
        assertThat(browser.get("/places").statusCode()).isEqualTo(200);
        browser.submit("/places", "/sign-out", Map.of());
        assertThat(leadsTo(browser.get("/places"))).contains("/sign-in");
    }

    @Test
    void aFormWithoutItsTokenChangesNothing() {
        var administrator = GuardedServer.browser(GuardedServer.administrator());
        var answer = administrator.post("/people", "", Map.of("name", "Eve", "email", "eve@example.gov.uk"));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("nothing was changed");
        assertThat(people.byEmail("eve@example.gov.uk")).isEmpty();
    }

    @Test
    void theTokenOfSomebodyElseIsNoToken() {
        var administrator = GuardedServer.browser(GuardedServer.administrator());
        var other = GuardedServer.browser(GuardedServer.person()).token("/places");
        assertThat(administrator.post("/people", other, Map.of()).statusCode()).isEqualTo(403);
    }

    @Test
    void whoIsEndedIsOutWithTheNextClick() {
        var person = GuardedServer.person();
        var signedIn = GuardedServer.browser(person);
        people.end(person.id());
        assertThat(leadsTo(signedIn.get("/places"))).contains("/sign-in");
        assertThat(leadsTo(browser.signIn(person.email(), PASSWORD))).contains("/sign-in?wrong");
    }

    @Test
    void aNewPasswordEndsWhatWasOpenWithTheOldOne() {
        var person = GuardedServer.person();
        var here = GuardedServer.browser(person);
        var elsewhere = GuardedServer.browser(person);
        var answer = here.submit(
                "/account", "/account/password", Map.of("current", PASSWORD, "password", "orange tractor window"));
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(here.get("/account").body()).contains("Your password was changed.");
        assertThat(leadsTo(elsewhere.get("/places"))).contains("/sign-in");
    }

    @Test
    void theCookieIsOutOfReachOfScriptsAndOfOtherSites() {
        var cookie = browser.get("/sign-in").headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(cookie).contains("HttpOnly").contains("SameSite=Lax");
    }

    private static String leadsTo(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
