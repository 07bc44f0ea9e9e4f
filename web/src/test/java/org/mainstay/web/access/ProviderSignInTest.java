package org.mainstay.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mainstay.web.Server;
import org.mainstay.web.store.People;
import org.mainstay.web.store.Person;
import org.mainstay.web.store.TestStore;

/// Sign-in with the council's own account, against a provider in this process.
class ProviderSignInTest {

    private static CouncilProvider provider;
    private static Server server;

    private final Person person = GuardedServer.person();
    private Browser browser;

    @BeforeAll
    static void start() throws Exception {
        provider = new CouncilProvider();
        GuardedServer.administrator();
        server = GuardedServer.start(TestStore.database(), InetAddress.getLoopbackAddress(), provider.environment());
        assertThat(provider.called()).as("calls at start").isZero();
    }

    @BeforeEach
    void open() {
        browser = new Browser(GuardedServer.base(server));
    }

    @AfterAll
    static void stop() {
        server.close();
        provider.close();
    }

    @Test
    void theSignInPageOffersItByName() {
        assertThat(browser.get("/sign-in").body())
                .contains("Sign in with Ambleford account")
                .contains("href=\"/sign-in/with/council\"");
    }

    @Test
    void whoWasAddedBeforeComesIn() {
        says(person.email(), true);
        assertThat(leadsTo(arrive())).endsWith("/");
        assertThat(browser.get("/account").body()).contains(person.email());
    }

    @Test
    void theRequestCarriesAStateANonceAndAProofKey() {
        var asked = leadsTo(browser.get("/sign-in/with/council"));
        assertThat(asked)
                .contains("state=")
                .contains("nonce=")
                .contains("code_challenge=")
                .contains("code_challenge_method=S256");
    }

    @Test
    void whoWasNotAddedDoesNotAndIsNotAddedByIt() {
        says("stranger@example.gov.uk", true);
        assertThat(leadsTo(arrive())).contains("/sign-in?elsewhere");
        assertThat(leadsTo(browser.get("/places"))).contains("/sign-in");
        assertThat(new People(TestStore.database()).byEmail("stranger@example.gov.uk"))
                .isEmpty();
    }

    @Test
    void whoWasEndedDoesNotComeIn() {
        new People(TestStore.database()).end(person.id());
        says(person.email(), true);
        assertThat(leadsTo(arrive())).contains("/sign-in?elsewhere");
    }

    @Test
    void anAddressThatIsNotVerifiedIsNobodys() {
        says(person.email(), false);
        assertThat(leadsTo(arrive())).contains("/sign-in?elsewhere");
    }

    @Test
    void anAddressOfWhichNothingIsSaidIsNobodysUnlessTheCouncilVouchesForIt() {
        provider.says(Map.of("email", person.email()));
        assertThat(leadsTo(arrive())).contains("/sign-in?elsewhere");
        var vouched = new HashMap<>(provider.environment());
        vouched.remove("MAINSTAY_OIDC_NAME");
        vouched.put("MAINSTAY_OIDC_EMAIL_CLAIM", "preferred_username");
        vouched.put("MAINSTAY_OIDC_EMAIL_UNVERIFIED", "accept");
        try (var other = GuardedServer.start(TestStore.database(), InetAddress.getLoopbackAddress(), vouched)) {
            provider.says(Map.of("preferred_username", person.email()));
            var there = new Browser(GuardedServer.base(other));
            assertThat(leadsTo(there.get(leadsTo(there.get(leadsTo(there.get("/sign-in/with/council")))))))
                    .endsWith("/");
        }
    }

    @Test
    void aTokenOfAnotherIssuerIsRefused() {
        provider.says(Map.of("email", person.email(), "email_verified", true, "iss", "https://example.org"));
        assertThat(leadsTo(arrive())).contains("/sign-in?elsewhere");
    }

    @Test
    void aTokenForAnotherSignInIsRefused() {
        provider.says(Map.of("email", person.email(), "email_verified", true, "nonce", "of another"));
        assertThat(leadsTo(arrive())).contains("/sign-in?elsewhere");
    }

    @Test
    void anAnswerThatNobodyAskedForIsRefused() {
        says(person.email(), true);
        assertThat(leadsTo(browser.get("/sign-in/back/council?code=letmein&state=made-up")))
                .contains("/sign-in?elsewhere");
    }

    @Test
    void theSessionGetsANewNumberHereToo() {
        says(person.email(), true);
        browser.get("/sign-in");
        var before = browser.session();
        arrive();
        assertThat(browser.session()).isPresent().isNotEqualTo(before);
    }

    private static void says(String email, boolean verified) {
        provider.says(Map.of("email", email, "email_verified", verified));
    }

    /// Follows the way to the provider and back, to the answer of our server.
    private HttpResponse<String> arrive() {
        return browser.get(leadsTo(browser.get(leadsTo(browser.get("/sign-in/with/council")))));
    }

    private static String leadsTo(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
