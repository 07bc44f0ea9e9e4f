package org.mainstay.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.web.RunningServer;
import org.mainstay.web.store.TestStore;

class HeadersTest {

    private final Browser browser = GuardedServer.browser();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sign-in",
                "/places",
                "/places/no-such-place.json",
                "/nowhere",
                "/people//x",
                "/assets/mainstay.css",
                "/assets/no-such-file.css",
                "/health"
            })
    void everyAnswerCarriesThem(String path) {
        var headers = browser.get(path).headers();
        assertThat(headers.firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .startsWith("default-src 'none';")
                        .contains("frame-ancestors 'none'")
                        .doesNotContain("unsafe"));
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("Permissions-Policy")).isPresent();
        assertThat(headers.firstValue("Strict-Transport-Security")).isEmpty();
    }

    @Test
    void pagesAreNotKeptAndFilesAre() {
        assertThat(browser.get("/sign-in").headers().allValues("Cache-Control")).containsExactly("no-store");
        assertThat(browser.get("/assets/mainstay.css").headers().allValues("Cache-Control"))
                .containsExactly("max-age=86400");
    }

    @Test
    void noPageHoldsAScriptOrAStyleOfItsOwn() {
        var administrator = GuardedServer.browser(GuardedServer.administrator());
        for (var path : new String[] {"/places", "/people", "/audit", "/account"}) {
            assertThat(administrator.get(path).body())
                    .as(path)
                    .doesNotContainPattern("(?i)<style|<[^>]*\\s(style|on[a-z]+)=|<script(?![^>]* src=)");
        }
    }

    @Test
    void behindTheNamedProxyWithTlsBrowsersAreToldToStayWithIt() {
        GuardedServer.administrator();
        var environment =
                Map.of("MAINSTAY_PROXY", "127.0.0.1", "MAINSTAY_PUBLIC_ADDRESS", "https://mainstay.example.gov.uk");
        try (var server = GuardedServer.start(TestStore.database(), InetAddress.getLoopbackAddress(), environment)) {
            var answer = new Browser("http://127.0.0.1:" + server.port()).get("/sign-in", "X-Forwarded-Proto", "https");
            assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
            assertThat(answer.headers().firstValue("Set-Cookie"))
                    .hasValueSatisfying(cookie -> assertThat(cookie).contains("Secure"));
        }
    }

    @Test
    void nobodyElseIsBelievedWhoSaysThatTheConnectionIsEncrypted() {
        var answer = browser.get("/sign-in", "X-Forwarded-Proto", "https");
        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isEmpty();
    }

    @Test
    void aDemonstrationSaysSoOnEveryPage() {
        assertThat(RunningServer.shared().get("/places").body()).contains("without a password");
    }
}
