package org.mainstay.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mainstay.web.Server;
import org.mainstay.web.store.AuditTrail;
import org.mainstay.web.store.Database;
import org.mainstay.web.store.People;
import org.mainstay.web.store.TestStore;
import org.mainstay.web.store.cluster.TestHome;
import org.mainstay.web.store.cluster.Unavailable;

/// A store in which nobody is yet.
class FirstRunTest {

    private static final Map<String, String> ME =
            Map.of("name", "Jo Bloggs", "email", "jo@example.gov.uk", "password", "orange tractor window");

    private Path home;
    private Database database;

    @BeforeEach
    void anEmptyStore() throws IOException, Unavailable {
        // Skips where no store of our own can run.
        TestStore.database();
        home = TestHome.fresh(Path.of(System.getProperty("java.io.tmpdir")));
        database = Database.open(home, Map.of());
    }

    @AfterEach
    void close() {
        database.close();
        TestHome.delete(home);
    }

    @Test
    void onThisMachineTheFirstVisitorBecomesAdministratorAndIsAskedForAPlace() {
        try (var server = start(Map.of())) {
            var browser = new Browser(GuardedServer.base(server));
            assertThat(leadsTo(browser.get("/"))).endsWith("/set-up");
            assertThat(leadsTo(browser.get("/places/trafford/money"))).endsWith("/set-up");
            assertThat(leadsTo(browser.get("/sign-in"))).endsWith("/set-up");
            assertThat(browser.get("/set-up").body()).doesNotContain("name=\"code\"");
            var before = browser.session();
            assertThat(leadsTo(browser.submit("/set-up", "/set-up", ME))).endsWith("/places");
            assertThat(browser.session()).isNotEqualTo(before);
            assertThat(browser.get("/places").body()).contains("A new place").contains("Open Ambleford");
            assertThat(leadsTo(browser.submit("/places", "/places", Map.of("name", "My Council"))))
                    .endsWith("/places/my-council/data");
            assertThat(browser.get("/set-up").statusCode()).isEqualTo(404);
            assertThat(browser.post("/set-up", browser.token("/places"), ME).statusCode())
                    .isEqualTo(404);
        }
        assertThat(new People(database)
                        .byEmail("jo@example.gov.uk")
                        .orElseThrow()
                        .administrator())
                .isTrue();
        assertThat(new AuditTrail(database).all(Long.MAX_VALUE, 10))
                .extracting(entry -> entry.who() + ": " + entry.action() + ", " + entry.detail())
                .containsExactly(
                        "jo@example.gov.uk: place added, My Council",
                        "jo@example.gov.uk: person added, jo@example.gov.uk, administrator of the installation");
    }

    @Test
    void whereOthersCanReachTheServerTheCodeOfItsLogIsNeeded() {
        try (var server = start(Map.of("MAINSTAY_PUBLIC_ADDRESS", "http://mainstay.example.gov.uk"))) {
            var browser = new Browser(GuardedServer.base(server));
            assertThat(browser.get("/set-up").body()).contains("name=\"code\"");
            var answer = browser.submit("/set-up", "/set-up", ME);
            assertThat(answer.body()).contains("This is not the code").doesNotContain("orange tractor window");
            assertThat(new People(database).none()).isTrue();
        }
    }

    @Test
    void aWeakPasswordIsSentBackWithWhatWasTyped() {
        try (var server = start(Map.of())) {
            var browser = new Browser(GuardedServer.base(server));
            var answer = browser.submit(
                    "/set-up",
                    "/set-up",
                    Map.of(
                            "name",
                            "Jo \"><script>alert(1)</script>",
                            "email",
                            "jo@example.gov.uk",
                            "password",
                            "short"));
            assertThat(answer.body())
                    .contains("Use at least 12 letters")
                    .contains("value=\"Jo &quot;&gt;&lt;script&gt;")
                    .doesNotContain("<script>alert");
        }
    }

    private Server start(Map<String, String> environment) {
        return GuardedServer.start(database, InetAddress.getLoopbackAddress(), environment);
    }

    private static String leadsTo(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
